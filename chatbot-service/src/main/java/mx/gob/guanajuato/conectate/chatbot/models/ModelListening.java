package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads {@code intent-models}: at the start what was ever offered, from then on each offer as it comes. */
@ApplicationScoped
public class ModelListening {
    private static final Logger LOG = Logger.getLogger(ModelListening.class);
    private static final TopicPartition MODELS = new TopicPartition(Topics.INTENT_MODELS.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients kafka;
    private final ModelOffers offers;
    private final CompletableFuture<Void> chosen = new CompletableFuture<>();
    private final Thread listening = new Thread(this::listenUntilStopped, "model-listening");
    private volatile boolean stopped;
    private volatile Consumer<String, byte[]> present;
    private long next;

    ModelListening(KafkaClients kafka, ModelOffers offers) {
        this.kafka = kafka;
        this.offers = offers;
        listening.setDaemon(true);
    }

    /** Call it when there is content. Completes when the model is chosen that messages are read with. */
    public CompletableFuture<Void> start() {
        listening.start();
        return chosen;
    }

    private void listenUntilStopped() {
        while (!stopped) {
            try (var consumer = kafka.reader(Map.of("client.id", "model-listening"))) {
                present = consumer;
                consumer.assign(List.of(MODELS));
                if (!chosen.isDone()) choose(consumer);
                consumer.seek(MODELS, next);
                listen(consumer);
            } catch (WakeupException e) {
                LOG.debug("Listening for models stops");
            } catch (KafkaException e) {
                LOG.warnf(
                        "Models are listened for again: cause=%s", e.getClass().getSimpleName());
            }
        }
    }

    private void choose(Consumer<String, byte[]> consumer) {
        consumer.seekToBeginning(List.of(MODELS));
        long end = consumer.endOffsets(List.of(MODELS)).get(MODELS);
        var newestLast = new LinkedHashMap<String, Offered>();
        while (!stopped && consumer.position(MODELS) < end) {
            consumer.poll(POLL).forEach(record -> offer(record).ifPresent(offer -> {
                newestLast.remove(offer.version());
                newestLast.put(offer.version(), offer);
            }));
        }
        next = consumer.position(MODELS);
        offers.choose(new ArrayList<>(newestLast.values()));
        chosen.complete(null);
    }

    private void listen(Consumer<String, byte[]> consumer) {
        while (!stopped) {
            consumer.poll(POLL).forEach(record -> {
                next = record.offset() + 1;
                offer(record).ifPresent(offers::isTaken);
            });
        }
    }

    private static Optional<Offered> offer(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return Optional.empty();
        try {
            return EventJson.read(EventTypes.MODEL_EVENT, record.value()) instanceof Offered offer
                    ? Optional.of(offer)
                    : Optional.empty();
        } catch (InvalidEvent e) {
            LOG.errorf("A model's event cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (present != null) present.wakeup();
    }
}
