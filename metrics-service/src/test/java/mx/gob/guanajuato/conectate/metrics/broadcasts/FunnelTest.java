package mx.gob.guanajuato.conectate.metrics.broadcasts;

import static mx.gob.guanajuato.conectate.metrics.Api.ask;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Life;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class FunnelTest {
    private static int day = 0;

    LocalStack stack;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
    private LocalDate date;
    private Instant at;
    private Producer<String, byte[]> producer;

    @BeforeEach
    void open() {
        // A day of its own for each test, and lately, for what is followed of a message vanishes after 8 days.
        date = LocalDate.now().minusDays(++day);
        at = date.atTime(18, 0).toInstant(ZoneOffset.UTC);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.addresses().kafka()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void each_person_is_in_one_place_however_late_doubled_or_out_of_order_the_news_comes() throws Exception {
        String id = "b1-" + date;
        content(id, "=Vacunación en León");
        for (int i = 0; i < 10; i++) attempted(id, i);
        for (int i = 0; i < 6; i++) accepted(id, i);
        for (int i = 0; i < 4; i++) status(id, i, "sent", 0);
        for (int i = 0; i < 4; i++) status(id, i, "delivered", 0);
        status(id, 0, "read", 0);
        status(id, 5, "failed", 131_049);
        // It may go again: whether it does, the log tells, and until then it is where it was.
        status(id, 4, "failed", 131_000);
        refused(id, 6, 131_026);
        refused(id, 7, 131_050);
        unconfirmed(id, 8);
        var twice = new ArrayList<>(records);
        twice.addAll(records);
        Collections.shuffle(twice, new Random(1));

        send(twice);

        var funnel = complete("/api/broadcasts", date, date);
        assertThat(funnel.getMap("broadcasts[0].funnel.places"))
                .isEqualTo(Map.of(
                        "pending",
                        1,
                        "sent",
                        1,
                        "delivered",
                        3,
                        "read",
                        1,
                        "failed",
                        2,
                        "left",
                        1,
                        "expired",
                        0,
                        "unknown",
                        1));
        assertThat(funnel.getInt("broadcasts[0].funnel.started")).isEqualTo(10);
        assertThat(funnel.getInt("broadcasts[0].funnel.accepted")).isEqualTo(6);
        assertThat(funnel.getInt("broadcasts[0].funnel.delivered")).isEqualTo(4);
        assertThat(funnel.getMap("broadcasts[0].funnel.failedByCode")).isEqualTo(Map.of("131026", 1, "131049", 1));
        assertThat(funnel.getInt("contentsSent")).isEqualTo(1);

        stack.emptyRedis();
        assertThat(places(complete("/api/broadcasts", date, date))).isEqualTo(places(funnel));
        assertThat(ask("/api/broadcasts", date, date, "format", "csv").asString())
                .contains("'=Vacunación en León");
    }

    @Test
    void a_content_that_whatsapp_took_nothing_of_is_not_sent_and_answers_are_no_broadcast() throws Exception {
        String id = "b2-" + date;
        content(id, "Nadie lo recibió");
        attempted(id, 1);
        refused(id, 1, 131_026);
        var answer = new DeliveryEvent.Accepted("a-1", "outbound.answers/0/1", at, "wamid.A", Optional.empty());
        add(Topics.DELIVERY_LOG, "a-1", EventTypes.DELIVERY_EVENT, answer);

        send(records);

        var funnel = complete("/api/broadcasts", date, date);
        assertThat(funnel.getInt("contentsSent")).isZero();
        assertThat(funnel.getInt("broadcasts[0].funnel.started")).isEqualTo(1);
        assertThat(complete("/api/period-report", date, date).getInt("contentsSent"))
                .isZero();
    }

    @Test
    void what_was_closed_keeps_its_figures_when_its_logs_are_gone() throws Exception {
        String id = "b4-" + date;
        var closed = Map.of("20-sent", 2L, "32-failed-131026", 1L, "40-delivered", 5L, "50-read", 4L);
        var life = new Life(Optional.of(at), Optional.of(at), Optional.empty(), Optional.empty(), closed);
        var record = broadcast(id, "Cerrado hace años").turned(Broadcast.State.FINISHED, life, at);
        add(Topics.BROADCASTS, id, EventTypes.BROADCAST, record);
        attempted(id, 1);

        send(records);

        var funnel = complete("/api/broadcasts", date, date);
        assertThat(funnel.getInt("contentsSent")).isEqualTo(1);
        assertThat(funnel.getInt("broadcasts[0].funnel.accepted")).isEqualTo(12);
        assertThat(funnel.getInt("broadcasts[0].funnel.read")).isEqualTo(4);
        assertThat(funnel.getMap("broadcasts[0].funnel.failedByCode")).isEqualTo(Map.of("131026", 1));
    }

    @Test
    void a_content_that_was_sent_is_a_mark_on_its_day() throws Exception {
        String id = "b3-" + date;
        content(id, "Mañana hay vacunación");
        accepted(id, 1);

        send(records);

        complete("/api/broadcasts", date, date);
        assertThat(complete("/api/marks", date, date).getList("marks.text"))
                .containsExactly("Envío: Mañana hay vacunación");
    }

    private static Map<String, Integer> places(JsonPath funnel) {
        return funnel.getMap("broadcasts[0].funnel.places");
    }

    private void content(String id, String text) {
        add(Topics.BROADCASTS, id, EventTypes.BROADCAST, broadcast(id, text));
    }

    private Broadcast broadcast(String id, String text) {
        return new Broadcast(
                id,
                BroadcastContent.of(text),
                at,
                at.plusSeconds(3_600),
                "1002",
                Broadcast.State.SCHEDULED,
                at,
                at,
                Optional.empty());
    }

    private void attempted(String id, int person) {
        log(person, new DeliveryEvent.Attempted(message(id, person), "o", at, 1, Optional.of(id)));
    }

    private void accepted(String id, int person) {
        log(person, new DeliveryEvent.Accepted(message(id, person), "o", at, "wamid." + person, Optional.of(id)));
    }

    private void refused(String id, int person, int code) {
        log(person, new DeliveryEvent.Refused(message(id, person), "o", at, code, "x", Optional.of(id)));
    }

    private void unconfirmed(String id, int person) {
        log(person, new DeliveryEvent.Unconfirmed(message(id, person), "o", at, Optional.of(id)));
    }

    private void log(int person, DeliveryEvent event) {
        add(Topics.DELIVERY_LOG, event.messageId(), EventTypes.DELIVERY_EVENT, event);
    }

    private void status(String id, int person, String word, int code) {
        var status = new MessageStatus(
                "wamid." + person,
                Optional.of(message(id, person)),
                "1002",
                word,
                at,
                at,
                code == 0 ? Optional.empty() : Optional.of(code),
                JsonNodeFactory.instance.objectNode().put("recipient_id", "524770000000"));
        add(Topics.STATUSES, "citizen" + person, EventTypes.MESSAGE_STATUS, status);
    }

    private static String message(String id, int person) {
        return "b-" + id + "-" + person;
    }

    private <E> void add(Topic topic, String key, EventType<E> type, E event) {
        records.add(EventRecords.of(topic, key, type, event));
    }

    private void send(List<ProducerRecord<String, byte[]>> all) throws ExecutionException, InterruptedException {
        for (var record : all) producer.send(record).get();
    }
}
