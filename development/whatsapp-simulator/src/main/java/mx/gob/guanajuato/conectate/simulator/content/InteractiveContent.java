package mx.gob.guanajuato.conectate.simulator.content;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/**
 * The object of an interactive message: frame, header, body and footer; what is offered is the action's.
 *
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages">lists</a>
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages">reply
 *     buttons</a>
 */
@Singleton
class InteractiveContent {
    private static final Set<String> FIELDS = Set.of("type", "header", "body", "footer", "action");

    /** "Header text, maximum 60 characters", the footer likewise (Meta, both pages). */
    private static final int MOST_EDGE = 60;

    /** The body of a list, since 2024; of all others {@link #MOST_BODY}. */
    private static final int MOST_LIST_BODY = 4_096;

    private static final int MOST_BODY = 1_024;

    /** Types that Meta has and this project has no use for: products, flows, calls, addresses. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "address_message",
            "call_permission_request",
            "carousel",
            "catalog_message",
            "flow",
            "order_details",
            "order_status",
            "product",
            "product_list",
            "voice_call");

    private static final int UNKNOWN_TYPE = 131051;

    private static final Map<String, Consumer<Param>> ACTIONS = Map.of(
            "list", Actions::list,
            "button", Actions::buttons,
            "cta_url", Actions::address,
            "location_request_message", Actions::locationRequest);

    private final MediaContent media;

    InteractiveContent(MediaContent media) {
        this.media = media;
    }

    void check(Param interactive) {
        var type = typeOf(interactive.object(FIELDS));
        interactive.at("body").object(Set.of("text")).at("text").text(type.equals("list") ? MOST_LIST_BODY : MOST_BODY);
        if (type.equals("location_request_message")) checkPlain(interactive);
        if (interactive.at("header").given())
            checkHeader(interactive.at("header").object(), type);
        if (interactive.at("footer").given()) {
            interactive.at("footer").object(Set.of("text")).at("text").text(MOST_EDGE);
        }
        ACTIONS.get(type).accept(interactive.at("action"));
    }

    private static String typeOf(Param interactive) {
        var type = interactive.at("type");
        if (UNSUPPORTED.contains(type.text())) {
            throw GraphRefusal.of(
                    UNKNOWN_TYPE, "Interactive type '" + type.text() + "' is not supported by the simulator");
        }
        return type.word(ACTIONS.keySet());
    }

    /** The page about location requests knows body and action only. */
    private static void checkPlain(Param interactive) {
        interactive.object(Set.of("type", "body", "action"));
    }

    /** A list has a text header or none; buttons may also have a picture, a video or a document. */
    private void checkHeader(Param header, String type) {
        var kinds = type.equals("list") ? Set.of("text") : Set.of("text", "image", "video", "document");
        var kind = header.object(Set.of("type", "text", "image", "video", "document"))
                .at("type")
                .word(kinds);
        switch (kind) {
            case "image" -> media.image(header.at(kind));
            case "video" -> media.video(header.at(kind));
            case "document" -> media.document(header.at(kind));
            default -> header.at("text").text(MOST_EDGE);
        }
    }
}
