package mx.gob.guanajuato.conectate.chatbot.hearing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.choices.Choice;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Hand;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;

/**
 * From Meta's form of a message to what it says. A type that does not exist yet is something that we do not read; it is
 * never an error.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">
 *     Meta, messages webhook reference</a>
 */
public final class Hearing {
    /** Meta's limit of a text body; a longer one cannot come from Meta. */
    private static final int MAX_TEXT = 4_096;

    private static final Set<String> TAPS = Set.of("interactive", "button");
    private static final String OTHER = "received-other";

    /** What says that we cannot read it. */
    private static final Map<String, String> UNREAD = Map.of(
            "image", "received-picture",
            "video", "received-video",
            "sticker", "received-sticker",
            "document", "received-document",
            "audio", "received-audio",
            "voice", "received-audio");

    private Hearing() {}

    /**
     * What the message says.
     *
     * @throws InvalidEvent when it lacks what every message of its type has
     */
    public static Said of(InboundMessage message) {
        return of(message.type(), message.message());
    }

    /** How it was said, where not in words of the citizen's own: whoever joins has to be able to prove how. */
    public static Optional<Hand> hand(InboundMessage message) {
        String text = message.message().at("/text/body").asText("").strip();
        if (text.equalsIgnoreCase(CitizenIntents.PREPARED)) return Optional.of(Hand.PREPARED);
        return TAPS.contains(message.type()) ? Optional.of(Hand.TAPPED) : Optional.empty();
    }

    private static Said of(String type, JsonNode message) {
        if (SilentTypes.contain(type)) return new Said.Nothing();
        return switch (type) {
            case "text" -> new Said.Text(required(message.at("/text/body"), "text.body"));
            case "interactive" -> reply(message.path("interactive"));
            case "button" -> tapped(message.path("button"), "payload", "text");
            case "location" -> place(message.path("location"));
            case "edit" -> edited(message.at("/edit/message"));
            // Somebody opens the chat for the first time.
            case "request_welcome" -> new Said.Text("hola");
            default -> caption(type, message);
        };
    }

    private static Said reply(JsonNode interactive) {
        String kind = interactive.path("type").asText();
        return switch (kind) {
            case "button_reply", "list_reply" -> tapped(interactive.path(kind), "id", "title");
            // A permission to call that we never ask for is no question either.
            case "call_permission_reply" -> new Said.Nothing();
            default -> new Said.Unread(OTHER);
        };
    }

    /** A tap on something that is not ours, or of a former version, says what stood on it. */
    private static Said tapped(JsonNode tap, String id, String title) {
        return optional(tap.path(id), id)
                .flatMap(Choice::read)
                .<Said>map(Said.Tap::new)
                .or(() -> optional(tap.path(title), title).map(Said.Text::new))
                .or(() -> optional(tap.path(id), id).map(Said.Text::new))
                .orElse(new Said.Unread(OTHER));
    }

    private static Said place(JsonNode location) {
        JsonNode latitude = location.path("latitude");
        JsonNode longitude = location.path("longitude");
        if (!latitude.isNumber()) throw new InvalidEvent("message.location.latitude", "missing or not a number");
        if (!longitude.isNumber()) throw new InvalidEvent("message.location.longitude", "missing or not a number");
        return new Said.Place(new GeoPoint(latitude.doubleValue(), longitude.doubleValue()));
    }

    private static Said edited(JsonNode message) {
        Said said = of(message.path("type").asText("unknown"), message);
        return said instanceof Said.Text text ? new Said.Correction(text.text()) : new Said.Nothing();
    }

    private static Said caption(String type, JsonNode message) {
        return optional(message.path(type).path("caption"), "caption")
                .<Said>map(Said.Text::new)
                .orElseGet(() -> new Said.Unread(UNREAD.getOrDefault(type, OTHER)));
    }

    private static String required(JsonNode text, String field) {
        if (!text.isTextual()) throw new InvalidEvent("message." + field, "missing");
        return bounded(text.textValue(), field);
    }

    private static Optional<String> optional(JsonNode text, String field) {
        return Optional.of(text)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(words -> !words.isBlank())
                .map(words -> bounded(words, field));
    }

    private static String bounded(String text, String field) {
        if (text.length() > MAX_TEXT)
            throw new InvalidEvent("message." + field, "longer than " + MAX_TEXT + " characters");
        return text;
    }
}
