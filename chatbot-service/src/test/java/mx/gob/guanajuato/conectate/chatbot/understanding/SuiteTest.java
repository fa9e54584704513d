package mx.gob.guanajuato.conectate.chatbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.understanding.Suite.Row;
import mx.gob.guanajuato.conectate.language.noise.Noise;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.Entities;
import mx.gob.guanajuato.conectate.language.understanding.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the trained model reaches on sentences by four people who saw neither its examples nor the engine. Where a bound is
 * below what is aimed at, the figure reached stands in docs/language.md.
 */
class SuiteTest {
    private static final long SEED = 2;

    private static Reading read(String text) {
        return Suite.READER.read(text, Suite.FIRST);
    }

    private static boolean isRight(Reading reading, String intent) {
        return intent.equals("out-of-scope")
                ? !reading.isUnderstood()
                : reading.isUnderstood() && reading.intents().get(0).equals(intent);
    }

    private static double accuracy(Suite suite, Noise noise) {
        return Suite.share(suite.rows("in-scope"), row -> isRight(read(noise.of(row.column(0), SEED)), row.column(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_SUITE, 0.95, 0.032",
        "SECOND_SUITE, 0.95, 0.03",
        "THIRD_SUITE, 0.95, 0.03",
        "FOURTH_SUITE, 0.95, 0.03"
    })
    void questions_in_scope_are_understood(Suite suite, double right, double declined) {
        assertThat(accuracy(suite, Noise.NONE)).isGreaterThanOrEqualTo(right);
        assertThat(Suite.share(
                        suite.rows("in-scope"), row -> !read(row.column(0)).isUnderstood()))
                .as("declined")
                .isLessThanOrEqualTo(declined);
    }

    @ParameterizedTest
    @CsvSource({"ONE_TYPO, 0.03", "TWO_TYPOS, 0.08", "NO_ACCENTS, 0.01", "CAPITALS, 0.01", "EMOJI, 0.01", "SMS, 0.05"})
    void written_worse_they_are_still_understood(Noise noise, double bound) {
        assertThat(Suite.values())
                .allSatisfy(suite -> assertThat(fall(suite, noise)).isLessThanOrEqualTo(bound));
    }

    private static double fall(Suite suite, Noise noise) {
        return accuracy(suite, Noise.NONE) - accuracy(suite, noise);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_in_danger_gets_the_emergency_numbers(Suite suite) {
        assertThat(Suite.share(
                        suite.rows("distress"), row -> read(row.column(0)).isDistress()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_SUITE, 0.055", "SECOND_SUITE, 0.055", "FOURTH_SUITE, 0.085"})
    void false_alarms_are_few(Suite suite, double bound) {
        assertThat(Suite.share(
                        suite.rows("distress-near"),
                        row -> !row.column(1).equals(Reading.DISTRESS)
                                && read(row.column(0)).isDistress()))
                .isLessThanOrEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_SUITE, 0.01", "SECOND_SUITE, 0.03", "THIRD_SUITE, 0.01", "FOURTH_SUITE, 0.01"})
    void what_no_topic_covers_is_declined(Suite suite, double answered) {
        assertThat(Suite.share(suite.rows("out-of-scope-near"), row -> !read(row.column(0))
                        .isUnderstood()))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(Suite.share(suite.rows("out-of-scope-far"), row -> read(row.column(0))
                        .isUnderstood()))
                .isLessThanOrEqualTo(answered);
    }

    /** A municipality counts as missed where a line has one too many. */
    @ParameterizedTest
    @CsvSource({"FIRST_SUITE, 0.98", "SECOND_SUITE, 0.98", "THIRD_SUITE, 0.98", "FOURTH_SUITE, 0.97"})
    void places_days_and_sectors_are_found(Suite suite, double bound) {
        List<Row> rows = suite.rows("entities");
        double found = Suite.share(rows, row -> hasPlace(row) && hasElsewhere(row)) * rows.size()
                + Suite.share(rows, SuiteTest::hasDay) * rows.size()
                + Suite.share(rows, SuiteTest::hasSector) * rows.size();

        assertThat(found / (3 * rows.size())).isGreaterThanOrEqualTo(bound);
    }

    private static boolean hasPlace(Row row) {
        return String.join(",", read(row.column(0)).entities().municipalities()).equals(row.column(2));
    }

    private static boolean hasElsewhere(Row row) {
        Entities entities = read(row.column(0)).entities();
        return (entities.elsewhere().isPresent() && !entities.isOurs())
                != row.column(5).isEmpty();
    }

    private static boolean hasDay(Row row) {
        return row.column(3).isEmpty()
                || read(row.column(0)).entities().days().map(Object::toString).equals(Optional.of(row.column(3)));
    }

    private static boolean hasSector(Row row) {
        return row.column(4).isEmpty()
                || read(row.column(0)).entities().sector().equals(Optional.of(row.column(4)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"THIRD_SUITE", "FOURTH_SUITE"})
    void several_questions_in_one_message_are_answered_together(Suite suite) {
        assertThat(Suite.share(
                        suite.rows("several"), row -> Set.of(row.column(1).split(","))
                                .equals(new HashSet<>(read(row.column(0)).intents()))))
                .isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"THIRD_SUITE", "FOURTH_SUITE"})
    void follow_ups_lean_on_what_was_said_before(Suite suite) {
        assertThat(Suite.share(suite.rows("follow-ups"), row -> {
                    var before = Optional.of(row.column(1)).filter(code -> !code.isEmpty());
                    var context = new Context(Optional.of(row.column(0)), before, Suite.TODAY);
                    return isRight(Suite.READER.read(row.column(2), context), row.column(3));
                }))
                .isGreaterThanOrEqualTo(0.84);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_SUITE, 0.89", "SECOND_SUITE, 0.8"})
    void english_is_understood(Suite suite, double right) {
        assertThat(Suite.share(suite.rows("english"), row -> isRight(read(row.column(0)), row.column(1))))
                .isGreaterThanOrEqualTo(right);
    }
}
