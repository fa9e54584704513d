package mx.gob.guanajuato.conectate.operations.access;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The header that bears a key. Compared in constant time; nothing is said of the right one. */
final class KeyHeader {
    static final String NAME = "X-API-Key";

    private KeyHeader() {}

    /** Throws {@link NotAuthorizedException} unless the request bears that key. */
    static void check(ContainerRequestContext request, String key) {
        String given = request.getHeaderString(NAME);
        if (given == null || !MessageDigest.isEqual(bytes(key), bytes(given)))
            throw new NotAuthorizedException(NAME + ": missing or wrong", NAME);
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
