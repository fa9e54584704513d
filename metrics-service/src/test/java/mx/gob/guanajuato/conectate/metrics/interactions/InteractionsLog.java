package mx.gob.guanajuato.conectate.metrics.interactions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes what the conversation would write, in transactions as it does. */
public final class InteractionsLog implements AutoCloseable {
    private static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");

    private final Producer<String, byte[]> producer;
    private Interaction repeated;

    public InteractionsLog(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "interactions-of-tests"),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    void write(LocalDate day, Outcome outcome, int times) {
        producer.beginTransaction();
        for (int i = 0; i < times; i++) send(interaction(day, outcome));
        producer.commitTransaction();
    }

    /** Different people, each asking once about a topic in a municipality. */
    public void writeAsked(LocalDate day, String municipality, String intent, int people) {
        producer.beginTransaction();
        for (int i = 0; i < people; i++) send(asked(day, Outcome.ANSWERED, municipality, intent));
        producer.commitTransaction();
    }

    /** One message of one person; of no topic, it was not understood. */
    public record Said(LocalDate day, Optional<String> municipality, Optional<String> intent, String person) {}

    /** What these people said. */
    public void writeSaid(Iterable<Said> all) {
        producer.beginTransaction();
        all.forEach(said -> send(new Interaction(
                UUID.randomUUID().toString(),
                said.person,
                "100000000000712",
                said.day.atTime(12, 0).atZone(GUANAJUATO).toInstant(),
                said.day,
                12,
                said.intent,
                said.municipality,
                said.intent.isPresent() ? Understood.KEYWORD : Understood.NOT_UNDERSTOOD,
                said.intent.isPresent() ? Outcome.ANSWERED : Outcome.NOT_UNDERSTOOD,
                "exact-1",
                900)));
        producer.commitTransaction();
    }

    /** Different people, each writing once what nobody understands. */
    public void writeNotUnderstood(LocalDate day, int people) {
        producer.beginTransaction();
        for (int i = 0; i < people; i++) send(asked(day, Outcome.NOT_UNDERSTOOD, Optional.empty(), Optional.empty()));
        producer.commitTransaction();
    }

    /** The same record, in the log as often as that. */
    void writeOneInteraction(LocalDate day, int times) {
        repeated = interaction(day, Outcome.ANSWERED);
        producer.beginTransaction();
        for (int i = 0; i < times; i++) send(repeated);
        producer.commitTransaction();
    }

    /** The last interaction that was written to the log as often as asked, once more in a transaction of its own. */
    void repeatLast() {
        producer.beginTransaction();
        send(repeated);
        producer.commitTransaction();
    }

    void writeUnreadable() {
        byte[] value = "{\"id\": \"x\", \"hour\": 25}".getBytes(StandardCharsets.UTF_8);
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(Topics.INTERACTIONS.name(), "someone", value));
        producer.commitTransaction();
    }

    private void send(Interaction interaction) {
        producer.send(
                EventRecords.of(Topics.INTERACTIONS, interaction.pseudonym(), EventTypes.INTERACTION, interaction));
    }

    private static Interaction interaction(LocalDate day, Outcome outcome) {
        return asked(day, outcome, "11020", "confirmed-cases");
    }

    private static Interaction asked(LocalDate day, Outcome outcome, String municipality, String intent) {
        return asked(day, outcome, Optional.of(municipality), Optional.of(intent));
    }

    private static Interaction asked(
            LocalDate day, Outcome outcome, Optional<String> municipality, Optional<String> intent) {
        return new Interaction(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "100000000000712",
                day.atTime(23, 59, 59).atZone(GUANAJUATO).toInstant(),
                day,
                23,
                intent,
                municipality,
                Understood.KEYWORD,
                outcome,
                "exact-1",
                900);
    }

    @Override
    public void close() {
        producer.close();
    }
}
