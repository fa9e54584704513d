package mx.gob.guanajuato.conectate.simulator.content;

import java.util.Set;

/**
 * The object of a text message.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages">text
 *     messages</a>
 */
final class TextContent {
    /** "text body at most 4096 characters" (Meta, Text messages), counted as Java and JavaScript count. */
    static final int MOST_TEXT = 4_096;

    private static final Set<String> FIELDS = Set.of("body", "preview_url");

    private TextContent() {}

    static void check(Param text) {
        var body = text.object(FIELDS).at("body");
        if (body.text().length() > MOST_TEXT) {
            throw body.wrong("must be at most " + MOST_TEXT + " characters long.");
        }
        text.at("preview_url").booleanIfGiven();
    }
}
