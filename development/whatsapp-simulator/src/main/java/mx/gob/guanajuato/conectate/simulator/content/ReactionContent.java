package mx.gob.guanajuato.conectate.simulator.content;

import java.util.Set;

/**
 * The object of a reaction. Whether its message exists Meta tells only by status, so this does not ask.
 *
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/reaction-messages">reaction
 *     messages</a>
 */
final class ReactionContent {
    private static final Set<String> FIELDS = Set.of("message_id", "emoji");

    /** The longest emoji are families of several people and colours; letters and blanks are in none. */
    private static final String EMOJI = "[^\\p{L}\\s]{1,40}";

    private ReactionContent() {}

    static void check(Param reaction) {
        reaction.object(FIELDS).at("message_id").text();
        var emoji = reaction.at("emoji");
        if (emoji.value().isTextual() && emoji.value().asText().isEmpty()) return; // takes a reaction back
        if (!emoji.text().matches(EMOJI)) throw emoji.invalid("must be one emoji or empty");
    }
}
