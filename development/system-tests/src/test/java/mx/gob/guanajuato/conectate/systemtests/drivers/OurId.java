package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Our ids as docs/topics.md says how they are made; worked out here once more, apart from the code under test. */
public final class OurId {
    private static final int HEX_DIGITS = 32;

    private OurId() {}

    /** Of the first message that answers a citizen's. */
    public static String ofAnswerTo(String wamid) {
        return "a-" + digest(wamid + "#0");
    }

    /** Of a broadcast's message to one subscriber. */
    public static String ofBroadcast(String broadcastId, String citizen) {
        return "b-" + digest(broadcastId + "#" + citizen);
    }

    private static String digest(String source) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var digest = sha256.digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
