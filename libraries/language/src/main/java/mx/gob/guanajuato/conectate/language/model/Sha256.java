package mx.gob.guanajuato.conectate.language.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, by which models, and what they were made of, are told apart. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of {@code bytes}, in hexadecimal. */
    public static String hex(byte[] bytes) {
        var hash = new Sha256();
        hash.add(bytes);
        return hash.hex();
    }

    /** Of all bytes from {@code from} on. */
    static byte[] of(byte[] bytes, int from) {
        var hash = new Sha256();
        hash.digest.update(bytes, from, bytes.length - from);
        return hash.digest.digest();
    }

    /** Takes more bytes in. */
    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Of all that was taken in, in hexadecimal; afterwards nothing is. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
