package mx.gob.guanajuato.conectate.broadcast.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Ids of broadcasts. Whoever sends the same Idempotency-Key again comes to the same broadcast, on every instance. */
final class BroadcastIds {
    private static final int HEX_DIGITS = 32;

    private BroadcastIds() {}

    static String of(Optional<String> idempotencyKey) {
        return idempotencyKey.map(BroadcastIds::derived).orElseGet(() -> UUID.randomUUID()
                .toString());
    }

    /** Whoever repeats the same broadcast comes to the same repetition. */
    static String ofRepetition(String broadcastId) {
        return derived("again/" + broadcastId);
    }

    private static String derived(String idempotencyKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(idempotencyKey.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
