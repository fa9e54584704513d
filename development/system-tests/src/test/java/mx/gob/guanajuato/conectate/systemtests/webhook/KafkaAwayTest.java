package mx.gob.guanajuato.conectate.systemtests.webhook;

import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CHATBOT;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.MetaPost;
import mx.gob.guanajuato.conectate.systemtests.drivers.OurId;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(Integer.MAX_VALUE - 1)
@ExtendWith(WholeSystem.class)
class KafkaAwayTest {
    /** Twice what a partner of Meta's names as the time that a webhook has: what is promised, on a machine that is busy. */
    private static final Duration META_WAITS = Duration.ofSeconds(10);

    private static final String WAMID = "wamid.while-kafka-is-away";

    private final Conectate conectate;

    KafkaAwayTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void while_kafka_is_away_meta_is_asked_to_come_again_and_then_nothing_is_lost_or_doubled() {
        var simulator = conectate.simulator();
        var before = conectate.interactions().tally();
        var phones = Stream.generate(conectate::newPhone).limit(50).toList();

        conectate.stop(Part.KAFKA);
        var slowest = IntStream.range(0, 3)
                .mapToObj(n -> refused())
                .max(Duration::compareTo)
                .orElseThrow();
        conectate.measurements().add("Kafka away: slowest of three 503", slowest);
        assertThat(slowest).isLessThan(META_WAITS);
        var wamids = phones.stream().map(phone -> phone.writes("casos en León")).toList();
        awaiting("each was refused").until(() -> simulator.refusedWebhooks() >= wamids.size());
        conectate.start(Part.KAFKA);
        conectate.awaitReady();
        awaiting("Kafka takes it again")
                .until(() -> conectate.webhook().posts(post()).status() == 200);

        assertThat(phones).extracting(Phone::nextMessage).allSatisfy(answer -> assertThat(answer)
                .contains("en León"));
        simulator.awaitAllTaken();
        var answers = Stream.concat(Stream.of(WAMID), wamids.stream())
                .map(OurId::ofAnswerTo)
                .toList();
        awaiting("all are answered").until(() -> ourIds().containsAll(answers));
        assertThat(ourIds()).containsOnlyOnce(answers.toArray(String[]::new));
        assertThat(conectate.interactions().tally().since(before)).isEqualTo(Map.of("answered", 51L));
    }

    /** How long it took until a post was refused. */
    private Duration refused() {
        var asked = Instant.now();
        assertThat(conectate.webhook().posts(post()).status()).isEqualTo(503);
        return Duration.between(asked, Instant.now());
    }

    private static byte[] post() {
        return new MetaPost()
                .text(CHATBOT, "524773000001", WAMID, "casos en León")
                .bytes();
    }

    private List<String> ourIds() {
        return conectate.simulator().accepted().stream()
                .map(AcceptedMessage::ourId)
                .toList();
    }
}
