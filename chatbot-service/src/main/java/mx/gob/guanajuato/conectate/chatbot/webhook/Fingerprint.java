package mx.gob.guanajuato.conectate.chatbot.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mx.gob.guanajuato.conectate.events.EventJson;

/** The id of what Meta gave no id: the SHA-256 of what it is, the same in every redelivery. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(byte[] raw) {
        return HexFormat.of().formatHex(sha256().digest(raw));
    }

    /** The fingerprint of an account's change; two accounts may report the same. */
    static String of(String account, JsonNode change) {
        MessageDigest digest = sha256();
        digest.update(account.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(EventJson.write(change)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
