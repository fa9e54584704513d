package mx.gob.guanajuato.conectate.chatbot.models;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Refused;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Taken;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/** What this instance says to the models that it is offered: on the topic, in the log, as a meter. */
@ApplicationScoped
class ModelAnswers {
    private static final Logger LOG = Logger.getLogger(ModelAnswers.class);
    private static final String METER = "conectate.models.answers";

    private final Producer<String, byte[]> producer;
    private final MeterRegistry meters;
    private final ModelMeters inUse;
    private final String instance;
    private final Clock clock;
    private volatile Refused lastRefused;

    ModelAnswers(KafkaClients kafka, MeterRegistry meters, ModelMeters inUse, ServiceSettings settings, Clock clock) {
        this.producer = kafka.producer("models");
        this.meters = meters;
        this.inUse = inUse;
        this.instance = settings.instance();
        this.clock = clock;
    }

    void taken(String version, long millis) {
        lastRefused = null;
        meters.counter(METER, "answer", "taken").increment();
        inUse.use(version);
        LOG.infof("Messages are read with another model: version=%s millis=%d", version, millis);
        send(new Taken(version, clock.instant(), instance, millis));
    }

    void refused(String version, String reason) {
        var refused = new Refused(version, clock.instant(), instance, reason);
        lastRefused = refused;
        meters.counter(METER, "answer", "refused").increment();
        LOG.errorf("A model is refused, the one before goes on: version=%s cause=%s", version, reason);
        send(refused);
    }

    /** The refusal since which nothing was taken. */
    Optional<Refused> lastRefused() {
        return Optional.ofNullable(lastRefused);
    }

    private void send(ModelEvent answer) {
        producer.send(
                EventRecords.of(Topics.INTENT_MODELS, answer.key(), EventTypes.MODEL_EVENT, answer),
                (sent, failure) -> {
                    if (failure != null) {
                        LOG.warnf(
                                "An answer to a model is not on Kafka: cause=%s",
                                failure.getClass().getSimpleName());
                    }
                });
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
