package mx.gob.guanajuato.conectate.whatsapp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage.Button;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage.Row;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Meta's form and Meta's limits of what has something to tap. */
class InteractiveMessagesTest {
    private static final List<Button> YES_NO = List.of(new Button("y", "Sí"), new Button("n", "No"));
    private static final List<Row> ROWS =
            List.of(new Row("1", "León", Optional.of("11020")), new Row("2", "Celaya", Optional.empty()));

    @Test
    void buttons_have_metas_form() {
        assertThat(new ButtonsMessage("¿Sí o no?", YES_NO).toGraph())
                .hasToString(
                        "{\"type\":\"interactive\",\"interactive\":{\"type\":\"button\",\"body\":{\"text\":\"¿Sí o no?\"},"
                                + "\"action\":{\"buttons\":[{\"type\":\"reply\",\"reply\":{\"id\":\"y\",\"title\":\"Sí\"}},"
                                + "{\"type\":\"reply\",\"reply\":{\"id\":\"n\",\"title\":\"No\"}}]}}}");
    }

    @Test
    void a_list_has_metas_form() {
        assertThat(new ListMessage("¿Dónde?", "Ver", ROWS).toGraph())
                .hasToString(
                        "{\"type\":\"interactive\",\"interactive\":{\"type\":\"list\",\"body\":{\"text\":\"¿Dónde?\"},"
                                + "\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"1\",\"title\":\"León\","
                                + "\"description\":\"11020\"},{\"id\":\"2\",\"title\":\"Celaya\"}]}]}}}");
    }

    @Test
    void a_location_and_a_request_for_one_have_metas_form() {
        assertThat(new LocationMessage(21.1, -101.7, "Hospital", Optional.of("Calle 1")).toGraph())
                .hasToString("{\"type\":\"location\",\"location\":{\"latitude\":21.1,\"longitude\":-101.7,"
                        + "\"name\":\"Hospital\",\"address\":\"Calle 1\"}}");
        assertThat(new LocationRequestMessage("¿Dónde estás?").toGraph())
                .hasToString("{\"type\":\"interactive\",\"interactive\":{\"type\":\"location_request_message\","
                        + "\"body\":{\"text\":\"¿Dónde estás?\"},\"action\":{\"name\":\"send_location\"}}}");
    }

    static Stream<Arguments> beyond_metas_limits() {
        return Stream.of(
                refused("button.title", () -> new Button("1", "a".repeat(21))),
                refused("button.title", () -> new Button("1", " ")),
                refused("button.id", () -> new Button("a".repeat(257), "Sí")),
                refused("interactive.body", () -> new ButtonsMessage("a".repeat(1_025), YES_NO)),
                refused("interactive.buttons", () -> new ButtonsMessage("a", List.of())),
                refused("interactive.buttons", () -> new ButtonsMessage("a", buttons(4))),
                refused(
                        "button.id",
                        () -> new ButtonsMessage("a", List.of(new Button("1", "a"), new Button("1", "b")))),
                refused(
                        "button.title",
                        () -> new ButtonsMessage("a", List.of(new Button("1", "a"), new Button("2", "a")))),
                refused("row.title", () -> new Row("1", "a".repeat(25), Optional.empty())),
                refused("row.id", () -> new Row("a".repeat(201), "a", Optional.empty())),
                refused("row.description", () -> new Row("1", "a", Optional.of("a".repeat(73)))),
                refused("interactive.button", () -> new ListMessage("a", "a".repeat(21), ROWS)),
                refused("interactive.rows", () -> new ListMessage("a", "Ver", rows(11))),
                refused("interactive.rows", () -> new ListMessage("a", "Ver", List.of())),
                refused("row.id", () -> new ListMessage("a", "Ver", List.of(ROWS.get(0), ROWS.get(0)))),
                refused("interactive.body", () -> new ListMessage("", "Ver", ROWS)),
                refused("interactive.body", () -> new LocationRequestMessage("a".repeat(1_025))),
                refused("interactive.body", () -> ButtonsMessage.split(" ", YES_NO)),
                refused("location.latitude", () -> new LocationMessage(90.1, 0, "a", Optional.empty())),
                refused("location.longitude", () -> new LocationMessage(0, Double.NaN, "a", Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("beyond_metas_limits")
    void what_meta_would_refuse_cannot_be_made(String field, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(InvalidMessage.class).hasMessageStartingWith(field + ": ");
    }

    @Test
    void a_text_of_any_length_keeps_every_word_and_its_buttons_come_last() {
        for (int words : List.of(1, 100, 150, 200, 700, 900, 5_000)) {
            String text =
                    IntStream.range(0, words).mapToObj(i -> "palabra" + i + ".").collect(Collectors.joining(" "));
            var messages = ButtonsMessage.split(text, YES_NO);
            var last = (ButtonsMessage) messages.get(messages.size() - 1);
            var texts = messages.subList(0, messages.size() - 1).stream().map(TextMessage.class::cast);
            assertThat(Stream.concat(texts.map(TextMessage::body), Stream.of(last.body()))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(text);
            assertThat(last.buttons()).isEqualTo(YES_NO);
        }
    }

    @Test
    void a_text_that_fits_is_one_message() {
        assertThat(ButtonsMessage.split("a".repeat(1_024), YES_NO)).hasSize(1);
        assertThat(ListMessage.split("a".repeat(1_024), "Ver", ROWS)).hasSize(1);
        assertThat(LocationRequestMessage.split("a".repeat(1_025))).hasSize(2);
    }

    private static Arguments refused(String field, ThrowingCallable made) {
        return Arguments.of(field, made);
    }

    private static List<Button> buttons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Button("" + i, "b" + i))
                .toList();
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Row("" + i, "r" + i, Optional.empty()))
                .toList();
    }
}
