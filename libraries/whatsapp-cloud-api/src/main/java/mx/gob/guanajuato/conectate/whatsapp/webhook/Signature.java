package mx.gob.guanajuato.conectate.whatsapp.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Meta's posts from everybody else's: header {@value #HEADER}, {@code sha256=} and the HMAC-SHA256 of the raw body
 * with the app secret, in hexadecimal. Several secrets are valid while one is being replaced.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint">
 *     Meta, create a webhook endpoint</a>
 */
public final class Signature {
    /** The header that bears it. */
    public static final String HEADER = "X-Hub-Signature-256";

    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    /** Checks with any of these secrets; there must be one, and none may be blank. */
    public Signature(List<String> appSecrets) {
        if (appSecrets.isEmpty() || appSecrets.stream().anyMatch(String::isBlank))
            throw new IllegalArgumentException("app secret: missing or blank");
        this.keys = appSecrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** Whether the header is the signature of exactly these bytes. A missing or malformed header is not. */
    public boolean matches(byte[] body, String header) {
        if (header == null || !header.startsWith(PREFIX)) return false;
        byte[] given = unhex(header.substring(PREFIX.length()));
        boolean matches = false;
        // Every secret is tried, whichever fits: how long it takes tells nothing.
        for (SecretKeySpec key : keys) matches |= MessageDigest.isEqual(hmac(key, body), given);
        return matches;
    }

    private static byte[] unhex(String digits) {
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException notHexadecimal) {
            return new byte[0];
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
