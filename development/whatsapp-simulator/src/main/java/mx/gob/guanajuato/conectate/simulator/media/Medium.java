package mx.gob.guanajuato.conectate.simulator.media;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One uploaded file.
 *
 * @param id Meta-like, digits only
 * @param mimeType without parameters, but for {@code audio/ogg; codecs=opus}
 * @param name the file's name as it came, or empty
 * @param sha256 of the bytes, hexadecimal
 * @param size in bytes
 * @param file where it lies
 * @param ends from then on nobody gets it
 */
public record Medium(String id, String mimeType, String name, String sha256, long size, Path file, Instant ends) {
    /** The checksum as webhooks write it (Meta, Image messages webhook reference). */
    public String sha256Base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
