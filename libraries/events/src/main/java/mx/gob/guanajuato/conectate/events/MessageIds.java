package mx.gob.guanajuato.conectate.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Our own id of a message to a citizen. It is derived, never drawn: whoever makes the same message again makes the same
 * id, so that a repeat is recognised. Lower-case letter of the sender, a dash, the first 32 hexadecimal digits of the
 * SHA-256 of what it is derived from.
 */
public final class MessageIds {
    private static final int HEX_DIGITS = 32;
    private static final Pattern AGAIN = Pattern.compile("(.+)\\+(\\d{1,6})");

    private MessageIds() {}

    /**
     * The id of one message of an answer: {@code a-} and the digits of {@code <wamid>#<position>}.
     *
     * @param wamid the citizen's message that is answered
     * @param position 0 for the first message of the answer
     */
    public static String answer(String wamid, int position) {
        return "a-" + digest(wamid + "#" + position);
    }

    /** The id of a broadcast's message to one subscriber: {@code b-} and the digits of {@code <broadcast>#<citizen>}. */
    public static String broadcast(String broadcastId, CitizenKey subscriber) {
        return "b-" + digest(broadcastId + "#" + subscriber.value());
    }

    /** The id of a correction: {@code c-} and the digits of {@code <kind/id@revision>#<citizen>}. */
    public static String correction(String citation, CitizenKey citizen) {
        return "c-" + digest(citation + "#" + citizen.value());
    }

    /** The id of a message that is put back after it was given up: the former one, {@code +} and how often it was. */
    public static String again(String messageId) {
        var put = AGAIN.matcher(messageId);
        return put.matches() ? put.group(1) + "+" + (Integer.parseInt(put.group(2)) + 1) : messageId + "+1";
    }

    private static String digest(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
