package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A text with one button below it that opens a page.
 *
 * @param header stands above the text
 * @param body at most {@value #MAX_BODY} characters
 * @param title on the button, at most {@value #MAX_TITLE} characters
 * @param url http:// or https://
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages">
 *     Meta, interactive call-to-action URL button messages</a>
 */
public record LinkMessage(Optional<Medium> header, String body, String title, String url) implements OutgoingMessage {
    /** Meta: body text, "Maximum 1024 characters". */
    public static final int MAX_BODY = 1_024;

    /** Meta: button text, "Maximum 20 characters". */
    public static final int MAX_TITLE = 20;

    public LinkMessage {
        Bounds.text("interactive.body", body, MAX_BODY);
        Bounds.text("button.title", title, MAX_TITLE);
        Bounds.link("button.url", url);
    }

    @Override
    public ObjectNode toGraph() {
        return Interactive.of("cta_url", header, body, interactive -> interactive
                .putObject("action")
                .put("name", "cta_url")
                .putObject("parameters")
                .put("display_text", title)
                .put("url", url));
    }
}
