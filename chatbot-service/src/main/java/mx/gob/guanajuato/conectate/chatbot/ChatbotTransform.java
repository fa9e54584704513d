package mx.gob.guanajuato.conectate.chatbot;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.gob.guanajuato.conectate.chatbot.answers.AnswersStage;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.chatbot.conversation.ConversationStage;
import mx.gob.guanajuato.conectate.chatbot.models.ModelListening;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import mx.gob.guanajuato.conectate.transforms.Transforms;
import org.apache.kafka.streams.Topology;

/** Conversation and answers as one transform, started when there is content to answer with and a model to read with. */
@ApplicationScoped
class ChatbotTransform {
    private static final String NAME = "chatbot";

    private final ConversationStage conversation;
    private final AnswersStage answers;
    private final ContentStart content;
    private final ModelListening models;
    private final ErasureReading erasures;
    private final Transforms transforms;

    ChatbotTransform(
            ConversationStage conversation,
            AnswersStage answers,
            ContentStart content,
            ModelListening models,
            ErasureReading erasures,
            Transforms transforms) {
        this.erasures = erasures;
        this.conversation = conversation;
        this.answers = answers;
        this.content = content;
        this.models = models;
        this.transforms = transforms;
    }

    void start(@Observes StartupEvent event) {
        content.inForce()
                .thenCompose(done -> models.start())
                .thenCompose(done -> erasures.caughtUp())
                .thenRun(() -> transforms.start(NAME, this::topology));
    }

    private Topology topology() {
        var topology = new Topology();
        conversation.addTo(topology);
        answers.addTo(topology);
        return topology;
    }
}
