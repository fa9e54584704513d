package mx.gob.guanajuato.conectate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are what lies on the topics of released versions: they are added to, never changed. */
class WireFormatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Map<String, EventType<?>> TYPES = Map.ofEntries(
            Map.entry("inbound-message", EventTypes.INBOUND_MESSAGE),
            Map.entry("message-status", EventTypes.MESSAGE_STATUS),
            Map.entry("account-update", EventTypes.ACCOUNT_UPDATE),
            Map.entry("citizen-intents", EventTypes.CITIZEN_INTENTS),
            Map.entry("interaction", EventTypes.INTERACTION),
            Map.entry("unknown-utterance", EventTypes.UNKNOWN_UTTERANCE),
            Map.entry("identity-link", EventTypes.IDENTITY_LINK),
            Map.entry("outbound-message", EventTypes.OUTBOUND_MESSAGE),
            Map.entry("delivery-event", EventTypes.DELIVERY_EVENT),
            Map.entry("subscriber", EventTypes.SUBSCRIBER),
            Map.entry("broadcast", EventTypes.BROADCAST),
            Map.entry("subscription-request", EventTypes.SUBSCRIPTION_REQUEST),
            Map.entry("media-event", EventTypes.MEDIA_EVENT),
            Map.entry("content-change", EventTypes.CONTENT_CHANGE),
            Map.entry("content-draft", EventTypes.CONTENT_DRAFT),
            Map.entry("figure-import", EventTypes.FIGURE_IMPORT),
            Map.entry("model-event", EventTypes.MODEL_EVENT),
            Map.entry("staff-member", EventTypes.STAFF_MEMBER),
            Map.entry("audit-entry", EventTypes.AUDIT_ENTRY),
            Map.entry("erasure-event", EventTypes.ERASURE_EVENT),
            Map.entry("monthly-report", EventTypes.MONTHLY_REPORT),
            Map.entry("dead-letter", EventTypes.DEAD_LETTER));

    static Stream<Path> golden_files() throws IOException {
        return Files.walk(GOLDEN).filter(Files::isRegularFile).sorted();
    }

    @ParameterizedTest
    @MethodSource("golden_files")
    void a_released_form_is_read_and_written_again_without_loss(Path file) throws IOException {
        byte[] golden = Files.readAllBytes(file);
        assertThat(tree(EventJson.write(EventJson.read(type(file), golden)))).isEqualTo(tree(golden));
    }

    @ParameterizedTest
    @MethodSource("golden_files")
    void a_field_of_a_newer_version_is_ignored(Path file) throws IOException {
        var newer = (ObjectNode) tree(Files.readAllBytes(file));
        newer.put("addedLater", true);
        assertThat((Object) EventJson.read(type(file), EventJson.write(newer)))
                .usingRecursiveComparison()
                .isEqualTo(EventJson.read(type(file), Files.readAllBytes(file)));
    }

    @Test
    void every_event_has_a_golden_file() throws IOException {
        assertThat(golden_files().map(WireFormatTest::name).distinct())
                .containsExactlyInAnyOrderElementsOf(TYPES.keySet());
    }

    @Test
    void a_subtype_that_is_not_known_reads_as_unknown() {
        String later = "{'messageId':'a-1','origin':'x/0/0','at':'2026-11-21T12:00:00Z','event':'teleported'}";
        assertThat(EventJson.read(EventTypes.DELIVERY_EVENT, json(later))).isInstanceOf(DeliveryEvent.Unknown.class);
        String model = "{'event':'praised','version':'a1','at':'2026-11-21T12:00:00Z'}";
        assertThat(EventJson.read(EventTypes.MODEL_EVENT, json(model))).isInstanceOf(ModelEvent.Unknown.class);
        String content = "{'key':'map/1','revision':1,'origin':'x','body':{'kind':'map','zoom':3}}";
        assertThat(EventJson.read(EventTypes.CONTENT_CHANGE, json(content)).body())
                .isEqualTo(new Content.Unknown("map"));
    }

    @Test
    void what_a_broadcast_carries_in_a_form_not_known_yet_reads_as_unknown() throws IOException {
        var later = (ObjectNode) tree(Files.readAllBytes(GOLDEN.resolve("v1/broadcast.json")));
        later.putObject("attachment").put("kind", "sticker");
        later.putArray("buttons").addObject().put("kind", "call").put("title", "Llamar");
        var content =
                EventJson.read(EventTypes.BROADCAST, EventJson.write(later)).content();
        assertThat(content.attachment()).contains(new Attachment.Unknown("sticker"));
        assertThat(content.buttons()).containsExactly(new ContentButton.Unknown("call", "Llamar"));
        var media = "{'event':'erased','at':'2026-11-21T12:00:00Z'}";
        assertThat(EventJson.read(EventTypes.MEDIA_EVENT, json(media))).isInstanceOf(MediaEvent.Unknown.class);
    }

    @Test
    void a_broadcast_of_the_first_version_is_a_text_and_nothing_else() throws IOException {
        byte[] first = Files.readAllBytes(GOLDEN.resolve("v1/broadcast.json"));
        assertThat(EventJson.read(EventTypes.BROADCAST, first).content()).isEqualTo(BroadcastContent.of("Hola"));
    }

    @Test
    void a_word_that_is_not_known_reads_as_unknown() throws IOException {
        var later = (ObjectNode) tree(Files.readAllBytes(GOLDEN.resolve("v1/interaction.json")));
        later.put("outcome", "handed-over");
        assertThat(EventJson.read(EventTypes.INTERACTION, EventJson.write(later))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void what_is_no_event_is_refused_without_telling_what_it_held() {
        assertThatThrownBy(() -> EventJson.read(EventTypes.INBOUND_MESSAGE, json("{'wamid':''}")))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage("wamid: missing");
        assertThatThrownBy(() -> EventJson.read(EventTypes.INBOUND_MESSAGE, json("524771234567 is no JSON")))
                .isInstanceOf(InvalidEvent.class)
                .hasMessageNotContaining("5247");
    }

    private static EventType<?> type(Path file) {
        return TYPES.get(name(file));
    }

    /** delivery-event.accepted.json is a delivery-event. */
    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return EventJson.mapper().readTree(json);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
