package mx.gob.guanajuato.conectate.chatbot.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic {@code intent-models} of the running stack. */
record ModelTopic(String kafka) {
    private static final String GROUP = "chatbot";
    private static final int PATIENCE_SECONDS = 10;

    /** Everything on it, oldest first. */
    void read(Consumer<ModelEvent> each) {
        try (var topic = new TopicReading(kafka, Topics.INTENT_MODELS)) {
            topic.toTheEnd(record -> read(record.value(), each));
        }
    }

    static void read(byte[] value, Consumer<ModelEvent> each) {
        if (value == null) return;
        try {
            each.accept(EventJson.read(EventTypes.MODEL_EVENT, value));
        } catch (InvalidEvent notOurs) {
            // The instances tell of it in their logs.
        }
    }

    /** Publishes; the offset that it lies at. */
    long publish(ModelEvent event) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka,
                "acks",
                "all",
                "max.block.ms",
                PATIENCE_SECONDS * 1_000,
                "request.timeout.ms",
                5_000,
                "delivery.timeout.ms",
                PATIENCE_SECONDS * 1_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            return producer.send(EventRecords.of(Topics.INTENT_MODELS, event.key(), EventTypes.MODEL_EVENT, event))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .offset();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException(e.getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted");
        }
    }

    /** How many chatbot instances run now. */
    int runningInstances() {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            var members = admin.describeConsumerGroups(List.of(GROUP))
                    .describedGroups()
                    .get(GROUP)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .members();
            return members.stream()
                    .map(ModelTopic::instance)
                    .collect(Collectors.toSet())
                    .size();
        } catch (ExecutionException | TimeoutException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted");
        }
    }

    /** Each thread of an instance is a member: {@code chatbot-<instance>-<thread>}. */
    private static String instance(MemberDescription member) {
        return member.groupInstanceId().orElse(member.consumerId()).replaceAll("-\\d+$", "");
    }

    /** What each instance that answers to {@code version} says, until {@code enough} of them have, or the time is over. */
    Map<String, ModelEvent> answers(String version, long after, int enough, Duration limit) {
        var answers = new HashMap<String, ModelEvent>();
        var waited = Set.of("answer/" + version + "/");
        try (var topic = new TopicReading(kafka, Topics.INTENT_MODELS)) {
            topic.from(after + 1, limit, () -> answers.size() >= enough, record -> {
                if (waited.stream().anyMatch(record.key()::startsWith)) {
                    read(record.value(), event -> answers.put(record.key(), event));
                }
            });
        }
        return answers;
    }
}
