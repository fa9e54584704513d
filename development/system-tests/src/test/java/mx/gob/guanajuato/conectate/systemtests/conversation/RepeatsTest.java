package mx.gob.guanajuato.conectate.systemtests.conversation;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Writing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In each test a last question stands for "and nothing more comes": a citizen's messages are answered in their order. */
@ExtendWith(WholeSystem.class)
class RepeatsTest {
    private static final String MENU = "*Conéctate GTO*";

    private final Conectate conectate;
    private final Phone phone;

    RepeatsTest(Conectate conectate) {
        this.conectate = conectate;
        this.phone = conectate.newPhone();
    }

    @Test
    void a_message_delivered_five_times_in_the_same_millisecond_and_again_later_is_one_question() {
        var before = conectate.interactions().tally();

        var wamid = phone.writes(text("casos en León").delivered(5, Duration.ZERO));
        assertThat(phone.nextMessage()).contains("en León");
        phone.writes(text("casos en León").again(wamid).delivered(5, Duration.ofSeconds(1)));
        conectate.simulator().awaitAllTaken();
        phone.writes("menú");
        assertThat(phone.nextMessage()).startsWith(MENU);

        assertThat(phone.messages()).hasSize(2);
        assertThat(conectate.interactions().tally().since(before)).isEqualTo(Map.of("answered", 2L));
    }

    @Test
    void a_message_older_than_twelve_hours_is_counted_and_not_answered() {
        var before = conectate.interactions().tally();

        phone.writes(text("casos en León")
                .sentAt(Instant.now().minus(Duration.ofHours(12).plusMinutes(1))));
        conectate.simulator().awaitAllTaken();
        phone.writes("menú");
        assertThat(phone.nextMessage()).startsWith(MENU);

        assertThat(phone.messages()).hasSize(1);
        assertThat(conectate.interactions().tally().since(before)).isEqualTo(Map.of("answered", 1L, "too-old", 1L));
    }

    @Test
    void of_25_messages_in_one_minute_20_are_answered_one_notice_is_sent_and_all_are_counted() {
        var before = conectate.interactions().tally();
        var moment = Instant.now().minus(Duration.ofMinutes(5));

        IntStream.range(0, 25).forEach(n -> phone.writes(text("casos en León").sentAt(moment)));
        conectate.simulator().awaitAllTaken();
        phone.writes("menú");
        var received = IntStream.range(0, 22).mapToObj(n -> phone.nextMessage()).toList();

        assertThat(received.subList(0, 20))
                .allSatisfy(answer -> assertThat(answer).contains("en León"));
        assertThat(received.get(20)).contains("Espera un minuto");
        assertThat(received.get(21)).startsWith(MENU);
        assertThat(phone.messages()).hasSize(22);
        assertThat(conectate.interactions().tally().since(before)).isEqualTo(Map.of("answered", 21L, "damped", 5L));
    }

    @Test
    void a_citizen_s_questions_are_answered_in_their_order() {
        var questions = List.of("casos en León", "hospitales en Irapuato", "casos en Celaya", "menú");

        questions.forEach(phone::writes);

        assertThat(phone.nextMessage()).contains("en León");
        assertThat(phone.nextMessage()).contains("Hospitales en Irapuato");
        assertThat(phone.nextMessage()).contains("en Celaya");
        assertThat(phone.nextMessage()).startsWith(MENU);
    }
}
