package mx.gob.guanajuato.conectate.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.action.Action;

/**
 * What a citizen is to write or do. Either {@code text}, or an {@code action}, or a {@code type} with its
 * {@code message} object in Meta's form.
 *
 * @param to chatbot (also if absent), conectate or a phone number id
 * @param text at most 4,096 characters, as a phone allows
 * @param wamid the id to use; otherwise a new one
 * @param timestamp when it was written, epoch seconds; otherwise now
 * @param copies how often the webhook is posted, 1 to 5
 * @param copyGapMillis the copies are spread over this time
 * @param type Meta's type for anything but text, kinds that do not exist yet included
 * @param message the object under the type's name
 * @param context {@code message.context} in Meta's form: the message that is answered
 * @param quotes the wamid of the message that is answered; {@code context} is made from it
 * @param referral {@code message.referral} in Meta's form: the advertisement that was clicked
 * @param action anything but typing
 * @param name the profile's name
 * @param userId business-scoped user id, written into contact and message
 * @param withoutPhone the citizen hides the number: {@code from} and {@code wa_id} are absent, userId is needed
 */
record Writing(
        String to,
        String text,
        String wamid,
        Long timestamp,
        Integer copies,
        Integer copyGapMillis,
        String type,
        JsonNode message,
        JsonNode context,
        String quotes,
        JsonNode referral,
        Action action,
        String name,
        String userId,
        boolean withoutPhone) {
    /** What a phone lets a person write. */
    static final int MOST_TEXT = 4_096;

    static final int MOST_COPIES = 5;
    private static final int HOUR = 3_600_000;

    /** Country code, dot, at most 128 letters and digits (Meta, Business-scoped user IDs). */
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9]{1,128}");

    Writing {
        copies = InvalidInput.within(copies, 1, 1, MOST_COPIES, "copies");
        copyGapMillis = InvalidInput.within(copyGapMillis, 0, 0, HOUR, "copyGapMillis");
        name = name == null ? "Persona de prueba" : name;
        if (name.length() > 100) throw new InvalidInput("name", "must be at most 100 characters");
        if (wamid != null && (wamid.isBlank() || wamid.length() > 256)) {
            throw new InvalidInput("wamid", "must be 1 to 256 characters");
        }
        if (userId != null && !USER_ID.matcher(userId).matches()) {
            throw new InvalidInput("userId", "must be a country code, a dot and 1 to 128 letters or digits");
        }
        if (withoutPhone && userId == null) throw new InvalidInput("userId", "is needed without a phone number");
        if (action == null) checkContent(text, type, message);
        else if (text != null || type != null) throw new InvalidInput("action", "must be absent beside text or type");
    }

    static Writing text(String to, String text, int copies, int copyGapMillis) {
        return new Writing(
                to, text, null, null, copies, copyGapMillis, null, null, null, null, null, null, null, null, false);
    }

    private static void checkContent(String text, String type, JsonNode message) {
        if (text == null) {
            if (type == null || !type.matches("[a-z_]{1,40}")) {
                throw new InvalidInput("type", "must be a type of 1 to 40 small letters where there is no text");
            }
            if (message == null) throw new InvalidInput("message", "must be the object of that type");
        } else if (type != null) {
            throw new InvalidInput("text", "must be absent where there is a type");
        } else if (text.isEmpty() || text.length() > MOST_TEXT) {
            throw new InvalidInput("text", "must be 1 to " + MOST_TEXT + " characters");
        }
    }
}
