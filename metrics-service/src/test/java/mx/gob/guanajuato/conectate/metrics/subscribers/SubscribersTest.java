package mx.gob.guanajuato.conectate.metrics.subscribers;

import static mx.gob.guanajuato.conectate.metrics.Api.ask;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was subscribed, as analysts ask for it. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class SubscribersTest {
    private static final LocalDate FIRST = LocalDate.parse("2020-07-01");
    private static final LocalDate LAST = LocalDate.parse("2020-07-31");

    /** Early on 1 August by UTC is late on 31 July in Guanajuato. */
    private static final String LATE_IN_JULY = "2020-08-01T04:30:00Z";

    LocalStack stack;
    private Producer<String, byte[]> producer;

    @BeforeEach
    void open() {
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
    void each_person_who_was_subscribed_at_any_moment_counts_once_whoever_moved_or_was_erased_meanwhile() {
        tells("before", subscribed("2020-06-15T12:00:00Z", ""));
        tells("left-before", left("2020-06-01T12:00:00Z", "2020-06-30T12:00:00Z"));
        tells("left-within", left("2020-06-01T12:00:00Z", "2020-07-10T12:00:00Z"));
        tells("late", subscribed(LATE_IN_JULY, ""));
        tells("after", subscribed("2020-08-01T12:00:00Z", ""));
        tells(
                "came-back",
                subscribed(
                        "2020-07-20T12:00:00Z",
                        stay("2020-07-02T12:00:00Z", "2020-07-05T12:00:00Z") + ","
                                + stay("2020-07-08T12:00:00Z", "2020-07-10T12:00:00Z")));
        tells("erased", subscribed("2020-07-02T12:00:00Z", ""));
        producer.send(new ProducerRecord<>(Topics.SUBSCRIBERS.name(), "erased", null));
        tells(
                "former",
                "{\"state\":\"moved\",\"since\":\"2020-06-01T12:00:00Z\",\"changedAt\":\"2020-07-03T12:00:00Z\"}");
        tells("now", subscribed("2020-07-03T12:00:00Z", stay("2020-06-01T12:00:00Z", "2020-07-03T12:00:00Z")));
        producer.flush();

        var july = complete("/api/subscribers", FIRST, LAST);
        assertThat(july.getLong("during")).isEqualTo(5);
        assertThat(july.getLong("atEnd")).isEqualTo(4);
        assertThat(july.getMap("days[9]")).containsEntry("left", 2).containsEntry("atEnd", 2);
        assertThat(july.getMap("days[2]")).containsEntry("joined", 0).containsEntry("left", 0);
        assertThat(july.getMap("days[30]")).containsEntry("joined", 1).containsEntry("atEnd", 4);
        assertThat(complete("/api/subscribers", LocalDate.parse("2020-07-06"), LocalDate.parse("2020-07-07"))
                        .getLong("during"))
                .isEqualTo(3);
        assertThat(complete("/api/period-report", FIRST, LAST).getLong("subscribers"))
                .isEqualTo(5);
        assertThat(ask("/api/subscribers", FIRST, LAST, "format", "csv").asString())
                .contains("2020-07-31,1,0,4")
                .doesNotContain("came-back");
    }

    @Test
    void what_is_no_period_is_refused_with_the_field_and_the_reason() {
        ask("/api/subscribers", LAST, FIRST).then().statusCode(400).contentType("application/problem+json");
    }

    private static String stay(String from, String until) {
        return "{\"from\":\"" + from + "\",\"until\":\"" + until + "\"}";
    }

    private static String subscribed(String since, String stays) {
        return "{\"state\":\"subscribed\",\"since\":\"" + since + "\",\"changedAt\":\"" + since + "\",\"stays\":["
                + stays + "]}";
    }

    /** As versions told it that did not list stays. */
    private static String left(String since, String at) {
        return "{\"state\":\"left\",\"since\":\"" + since + "\",\"changedAt\":\"" + at + "\"}";
    }

    private void tells(String citizen, String value) {
        producer.send(new ProducerRecord<>(Topics.SUBSCRIBERS.name(), citizen, value.getBytes()));
    }
}
