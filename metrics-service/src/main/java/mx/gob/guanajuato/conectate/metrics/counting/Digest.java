package mx.gob.guanajuato.conectate.metrics.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A name as 128 bits. Ids and pseudonyms are 32 hexadecimal digits of an HMAC, and are those bits; any other name is
 * hashed.
 */
record Digest(long high, long low) {
    private static final int DIGITS = 32;
    private static final int HALF = 16;

    static Digest of(String name) {
        if (name.length() == DIGITS) {
            long high = hex(name, 0);
            long low = hex(name, HALF);
            if (isHex(name)) return new Digest(high, low);
        }
        return hashed(name);
    }

    private static boolean isHex(String name) {
        for (int i = 0; i < DIGITS; i++) if (Character.digit(name.charAt(i), HALF) < 0) return false;
        return true;
    }

    private static long hex(String name, int from) {
        long bits = 0;
        for (int i = from; i < from + HALF; i++) bits = bits << 4 | (Character.digit(name.charAt(i), HALF) & 0xF);
        return bits;
    }

    private static Digest hashed(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            var bits = java.nio.ByteBuffer.wrap(hash);
            return new Digest(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
