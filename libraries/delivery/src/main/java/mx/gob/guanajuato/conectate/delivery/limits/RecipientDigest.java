package mx.gob.guanajuato.conectate.delivery.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a citizen goes by in the limits: the same everywhere, and no phone number for whoever looks into Redis. */
final class RecipientDigest {
    private static final int BYTES = 12;

    private RecipientDigest() {}

    static String of(String citizen) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(citizen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
