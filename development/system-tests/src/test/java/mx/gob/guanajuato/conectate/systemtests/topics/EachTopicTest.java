package mx.gob.guanajuato.conectate.systemtests.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import mx.gob.guanajuato.conectate.systemtests.drivers.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table of topics, through each form of asking that a topic has. */
@ExtendWith(WholeSystem.class)
class EachTopicTest {
    /** What turns a list's pages. */
    private static final List<String> FURTHER = List.of("Más temas", "Más trámites");

    private final Conectate conectate;
    private final Map<String, Long> refusedBefore;

    EachTopicTest(Conectate conectate) {
        this.conectate = conectate;
        this.refusedBefore = conectate.simulator().refusedCalls();
    }

    @AfterEach
    void no_answer_was_refused_as_meta_refuses() {
        assertThat(conectate.simulator().refusedCalls()).isEqualTo(refusedBefore);
    }

    @TestFactory
    Stream<DynamicTest> asked_with_a_word() {
        return SideBySide.tests(AskedTopic.all(), AskedTopic::writes, topic -> {
            var phone = conectate.newPhone();
            phone.writes(topic.writes());
            assertAnswers(topic, phone);
        });
    }

    @TestFactory
    Stream<DynamicTest> asked_with_its_number_in_the_menu() {
        var numbered = AskedTopic.all().stream().filter(AskedTopic::hasNumber).toList();
        assertThat(numbered).hasSize(22);
        return SideBySide.tests(numbered, AskedTopic::row, topic -> {
            var phone = conectate.newPhone();
            phone.writes(topic.number());
            assertAnswers(topic, phone);
        });
    }

    @TestFactory
    Stream<DynamicTest> asked_with_a_tap_on_its_row() {
        var listed = AskedTopic.all().stream().filter(AskedTopic::isInAList).toList();
        return SideBySide.tests(listed, AskedTopic::row, topic -> {
            var phone = conectate.newPhone();
            phone.writes(
                    AskedTopic.of(topic.hasNumber() ? "menu" : topic.list()).writes());
            turnTo(topic.row(), phone);
            phone.taps(topic.row());
            assertAnswers(topic, phone);
        });
    }

    @TestFactory
    Stream<DynamicTest> asked_with_a_tap_on_each_button_or_row_below_each_answer() {
        var taps = AskedTopic.all().stream().flatMap(Tap::below).toList();
        return SideBySide.tests(taps, Tap::name, tap -> {
            var phone = conectate.newPhone();
            phone.writes(tap.from().writes());
            phone.nextAnswer();
            phone.taps(tap.title());
            assertSays(tap.to(), answer(tap.to(), phone));
            leaveAvisos(tap.to(), phone);
        });
    }

    private record Tap(AskedTopic from, String title, AskedTopic to) {
        static Stream<Tap> below(AskedTopic topic) {
            return topic.taps().entrySet().stream()
                    .map(tap -> new Tap(topic, tap.getKey(), AskedTopic.of(tap.getValue())));
        }

        String name() {
            return from.title() + ": " + title;
        }
    }

    /** As a citizen looks for it: page after page. */
    private static void turnTo(String row, Phone phone) {
        var page = phone.next();
        for (int pages = 0; page.offer(row).isEmpty() && pages < 5; pages++) {
            var further = FURTHER.stream()
                    .filter(page.rows()::containsKey)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(row + " stands on no page"));
            phone.taps(further);
            page = phone.next();
        }
    }

    private static void assertAnswers(AskedTopic topic, Phone phone) {
        var answer = answer(topic, phone);
        assertSays(topic, answer);
        var last = answer.get(answer.size() - 1);
        var offered = last.buttons().isEmpty() ? last.rows() : last.buttons();
        if (topic.tapsSectors()) assertThat(offered).isNotEmpty();
        else assertThat(offered.keySet()).containsExactlyElementsOf(topic.taps().keySet());
        leaveAvisos(topic, phone);
    }

    private static List<Received> answer(AskedTopic topic, Phone phone) {
        return topic.leadsOn() ? phone.nextAnswer() : List.of(phone.next());
    }

    private static void assertSays(AskedTopic topic, List<Received> answer) {
        answer.forEach(Fitting::assertFits);
        assertThat(answer).extracting(Received::text).asString().contains(topic.says());
    }

    /** Who only tried it does not want the broadcasts of other tests. */
    private static void leaveAvisos(AskedTopic topic, Phone phone) {
        if (!topic.intent().startsWith("subscribe")) return;
        phone.writes("BAJA");
        assertThat(phone.nextMessage()).contains("ya no te enviaremos avisos");
    }
}
