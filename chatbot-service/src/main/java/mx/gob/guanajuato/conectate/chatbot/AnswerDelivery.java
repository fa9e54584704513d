package mx.gob.guanajuato.conectate.chatbot;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.gob.guanajuato.conectate.delivery.Deliveries;
import mx.gob.guanajuato.conectate.delivery.Sender;

/** Sends the answers: one in doubt goes again after the grace period, for an answer is better twice than never. */
@ApplicationScoped
class AnswerDelivery {
    private static final String GROUP = "chatbot-delivery";
    private static final String INCOMING = "chatbot-incoming";

    private final Deliveries deliveries;

    AnswerDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    void start(@Observes StartupEvent event) {
        deliveries.start(Sender.answers(GROUP));
        deliveries.countIncoming(INCOMING);
    }
}
