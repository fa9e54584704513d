package mx.gob.guanajuato.conectate.systemtests.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.SideBySide;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Writing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What citizens send besides questions. */
@ExtendWith(WholeSystem.class)
class KindsOfMessageTest {
    private static final String AUDIO = "Recibí tu audio, gracias.";
    private static final String OTHER = "Recibí tu mensaje, pero no puedo leer";

    private final Conectate conectate;

    KindsOfMessageTest(Conectate conectate) {
        this.conectate = conectate;
    }

    private record Sent(String name, String type, Map<String, ?> content, String says) {
        static Sent file(String name, String type, String mimeType, String says) {
            return new Sent(name, type, Map.of("id", "1003383421387256", "mime_type", mimeType), says);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_read_gets_a_kind_sentence_and_the_menu() {
        var kinds = List.of(
                Sent.file("an image", "image", "image/jpeg", "Recibí tu imagen, gracias."),
                Sent.file("a video", "video", "video/mp4", "Recibí tu video, gracias."),
                Sent.file("a sticker", "sticker", "image/webp", "Recibí tu sticker, gracias."),
                Sent.file("an audio", "audio", "audio/mpeg", AUDIO),
                new Sent(
                        "a voice message",
                        "audio",
                        Map.of("id", "133", "mime_type", "audio/ogg; codecs=opus", "voice", true),
                        AUDIO),
                Sent.file("a document", "document", "application/pdf", "Recibí tu documento, gracias."),
                new Sent("an order", "order", Map.of("catalog_id", "1", "product_items", List.of()), OTHER),
                new Sent("a poll", "unsupported", Map.of("type", "poll_creation"), OTHER),
                new Sent("what does not exist yet", "hologram", Map.of("depth", 3), OTHER));
        return SideBySide.tests(kinds, Sent::name, sent -> {
            var phone = conectate.newPhone();
            phone.writes(Writing.of(sent.type(), sent.content()));
            var answer = phone.next();
            assertThat(answer.text()).contains(sent.says());
            assertThat(answer.rows().keySet())
                    .containsExactlyElementsOf(AskedTopic.of("menu").taps().keySet());
            phone.taps("1. Casos confirmados");
            assertThat(phone.nextMessage())
                    .contains(AskedTopic.of("confirmed-cases").says());
        });
    }

    @Test
    void a_question_below_a_picture_is_a_question() {
        var phone = conectate.newPhone();
        phone.writes(Writing.of("image", Map.of("id", "1", "mime_type", "image/jpeg", "caption", "casos en León")));
        assertThat(phone.nextMessage()).contains("confirmado en León");
    }

    @Test
    void a_reaction_is_not_answered() {
        var phone = conectate.newPhone();
        phone.writes("gracias");
        phone.reactsTo(phone.next(), "👍");

        phone.writes("menú");

        assertThat(phone.nextMessage()).startsWith("*Conéctate GTO*");
        assertThat(phone.messages()).hasSize(2);
    }

    @Test
    void what_is_not_understood_gets_three_buttons_that_each_lead_to_their_topic() {
        var phone = conectate.newPhone();
        phone.writes("zxcvb asdfgh");
        var answer = phone.next();
        assertThat(answer.text()).contains("No entendí", "*menú*");
        assertThat(answer.buttons()).hasSize(3);
        Fitting.assertFits(answer);

        answer.buttons().keySet().forEach(title -> {
            phone.taps(title);
            var asked = AskedTopic.all().stream()
                    .filter(topic -> topic.title().equals(title))
                    .findFirst()
                    .orElseThrow();
            assertThat(phone.next().text()).contains(asked.says());
        });
    }
}
