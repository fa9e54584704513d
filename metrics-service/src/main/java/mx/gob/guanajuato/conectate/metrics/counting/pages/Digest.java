package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A name as 128 bits. Ids and pseudonyms are 32 hexadecimal digits of an HMAC, and are those bits; any other name is
 * hashed.
 */
public record Digest(long high, long low) {
    private static final int DIGITS = 32;
    private static final int BITS = 4;
    private static final int BASE = 16;

    /** The value of a hexadecimal digit by its character, -1 for any other; 64 look-ups a record have to be fast. */
    private static final byte[] VALUES = values();

    public static Digest of(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** Of the name that lies there. */
    public static Digest of(byte[] name, int from, int length) {
        if (length != DIGITS) return hashed(name, from, length);
        long high = 0;
        long low = 0;
        for (int i = from; i < from + DIGITS; i++) {
            int value = name[i] < 0 ? -1 : VALUES[name[i]];
            if (value < 0) return hashed(name, from, length);
            high = high << BITS | low >>> Long.SIZE - BITS;
            low = low << BITS | value;
        }
        return new Digest(high, low);
    }

    private static byte[] values() {
        var values = new byte[Byte.MAX_VALUE + 1];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < BASE; value++) values[Character.forDigit(value, BASE)] = (byte) value;
        return values;
    }

    private static Digest hashed(byte[] name, int from, int length) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name, from, length);
            var bits = ByteBuffer.wrap(sha256.digest());
            return new Digest(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
