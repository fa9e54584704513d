package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Tables;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Programme;
import mx.gob.guanajuato.conectate.events.content.TelephoneNumber;
import mx.gob.guanajuato.conectate.events.content.TrafficLightRule;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;

/** A wrong telephone number harms: only those are told that the table calls verified. */
class TelephoneNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Groups of digits as people write numbers, and the short ones of three digits that begin with 0 or are 911. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d,.])\\d{2,4}(?:[ -]\\d{2,4}){2,}(?![\\d,])|(?<!\\d)\\d{8,}(?!\\d)|(?<![\\d,.])(?:0\\d\\d|911)(?![\\d,])");

    private final ContentCatalog catalog = CarriedContent.inForce();

    @Test
    void no_text_holds_a_number_that_is_not_verified() {
        Set<String> verified = numbers("verified");
        assertThat(texts())
                .allSatisfy(text -> assertThat(NUMBER.matcher(text).results().map(found -> digits(found.group())))
                        .as(text)
                        .allMatch(found -> verified.stream()
                                .anyMatch(number -> number.startsWith(found) || number.endsWith(found))));
    }

    @Test
    void the_pattern_finds_numbers_as_they_are_written() {
        assertThat(List.of("al 800 627 2583.", "*55 5259 8121*", "4771234567", "marca 071", "477-123-4567"))
                .allMatch(text -> NUMBER.matcher(text).find());
        assertThat(List.of("de 2020 a 2022", "252,225 personas", "2020-2022", "XV 15 años, 100 %"))
                .noneMatch(text -> NUMBER.matcher(text).find());
    }

    @Test
    void the_list_of_numbers_is_the_verified_ones_of_the_table() {
        assertThat(all(TelephoneNumber.class).map(number -> digits(number.number())))
                .containsExactlyInAnyOrderElementsOf(numbers("verified"));
        String answer = new Answers(catalog)
                .to(RecognisedIntent.of("emergency-numbers"), TODAY)
                .text();
        assertThat(answer).contains("*911*", "*089*", "*800 627 2583*", "*800 290 0024*");
        assertThat(numbers("general-knowledge")).isNotEmpty().noneMatch(answer::contains);
    }

    private Stream<String> texts() {
        return Stream.of(
                        all(Topic.class).flatMap(topic -> topic.texts().values().stream()),
                        all(Hospital.class).flatMap(hospital -> hospital.phone().stream()),
                        all(TrafficLightRule.class).map(TrafficLightRule::text),
                        all(Programme.class).flatMap(TelephoneNumbersTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Programme programme) {
        return Stream.of(
                programme.forWhom(),
                programme.gives(),
                programme.howToApply(),
                programme.phone().orElse(""));
    }

    private <C> Stream<C> all(Class<C> kind) {
        return Stream.of(Topic.class, Hospital.class, TrafficLightRule.class, Programme.class, TelephoneNumber.class)
                .filter(kind::equals)
                .flatMap(known -> catalog.all(known).stream())
                .map(ContentChange::body)
                .map(kind::cast);
    }

    private static Set<String> numbers(String status) {
        return Tables.rows("telephone-numbers.csv").stream()
                .filter(row -> row.getField("status").equals(status))
                .map(row -> digits(row.getField("number")))
                .collect(Collectors.toSet());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
