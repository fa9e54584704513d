package mx.gob.guanajuato.conectate.benchmarks.broadcast;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.benchmarks.delivery.OurSender;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How long an audience takes to be counted among so many subscribers. */
final class MillionSubscribers {
    private static final String SOME =
            "{\"municipalities\": [\"11020\"], \"topics\": [\"vacunas\"], \"activeDays\": 30}";
    private static final Instant JOINED = Instant.parse("2020-06-15T12:00:00Z");
    private static final List<String> WORDS = List.of("apoyos", "cifras", "eventos", "semaforo", "vacunas");
    private static final int MUNICIPALITIES = 46;
    private static final int FIRST_CODE = 11_001;
    private static final int WARM_UP = 5;
    private static final int ASKED = 21;
    private static final double NANOS_PER_MILLI = 1e6;

    private MillionSubscribers() {}

    /**
     * What it came to.
     *
     * @param people whom the audience has
     * @param median milliseconds of one request, half of them at most; {@code longest} of all
     */
    record Counted(int subscribers, long people, double median, double longest, long peakMegabytes) {}

    /** The service is started with them on Kafka and the heap that they need. */
    static Counted count(int subscribers, LocalDate today) {
        try (var stack = LocalStack.inFolder(Files.createTempDirectory("audience-benchmark"))
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.BROADCAST, "CONECTATE_HEAP", "1g")
                .start()) {
            write(stack.addresses().kafka(), subscribers, today);
            var door = new BroadcastDoor(stack.addresses().http(Part.BROADCAST));
            BroadcastDoor.await(
                    "the subscribers",
                    () -> door.audience("{}").path("subscribers").asInt() == subscribers);
            long people = door.audience(SOME).path("people").asLong();
            for (int i = 0; i < WARM_UP; i++) door.audience(SOME);
            var millis = new double[ASKED];
            for (int i = 0; i < ASKED; i++) millis[i] = millisOf(door);
            Arrays.sort(millis);
            return new Counted(
                    subscribers,
                    people,
                    millis[ASKED / 2],
                    millis[ASKED - 1],
                    OurSender.usage(stack).peakMegabytes());
        } catch (IOException e) {
            throw new UnusableInput("There is no folder for the state.", e);
        }
    }

    private static double millisOf(BroadcastDoor door) {
        long begin = System.nanoTime();
        door.audience(SOME);
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    private static void write(String kafka, int subscribers, LocalDate today) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "linger.ms", 20, "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < subscribers; i++) {
                var one = subscriber(i, today);
                producer.send(new ProducerRecord<>(
                        Topics.SUBSCRIBERS.name(), one.citizen().value(), EventJson.write(one)));
            }
        }
    }

    private static Subscriber subscriber(int i, LocalDate today) {
        var traits = Traits.of(Optional.of("" + (FIRST_CODE + i % MUNICIPALITIES)))
                .choosing(List.of(WORDS.get(i % WORDS.size()), WORDS.get(i / 7 % WORDS.size())))
                .active(today.minusDays(i % 90));
        return new Subscriber(
                new CitizenKey("52477%07d".formatted(i)),
                Subscriber.State.SUBSCRIBED,
                JOINED,
                JOINED,
                Consent.byMessage("wamid." + i, "100000000001729", Consent.Way.MESSAGE, JOINED),
                Optional.empty(),
                traits);
    }
}
