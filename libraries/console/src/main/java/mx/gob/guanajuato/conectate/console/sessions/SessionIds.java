package mx.gob.guanajuato.conectate.console.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** What a cookie holds, and what Redis knows it by. */
@ApplicationScoped
public class SessionIds {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SessionIds(ServiceSettings settings) {
        this.key = new SecretKeySpec(settings.sessionKey().getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** A new secret for a cookie: 256 random bits in base64url. */
    String secret() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What stands for a text where the text itself must not lie: 64 hexadecimal digits. */
    public String of(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
