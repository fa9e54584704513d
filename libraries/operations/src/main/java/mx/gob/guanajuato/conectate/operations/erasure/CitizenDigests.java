package mx.gob.guanajuato.conectate.operations.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/**
 * What a citizen goes by in the proof of an erasure: HMAC-SHA256 over {@code erasure:} and the citizen key, so that it meets
 * no pseudonym and nobody without the key can try all numbers.
 */
@ApplicationScoped
public class CitizenDigests {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int HEX_DIGITS = 32;

    private final SecretKeySpec key;

    @Inject
    CitizenDigests(ServiceSettings settings) {
        this(settings.pseudonymKey());
    }

    /** With that key. */
    public CitizenDigests(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The digest of a {@link mx.gob.guanajuato.conectate.events.CitizenKey}'s value. */
    public String of(String citizen) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(("erasure:" + citizen).getBytes(StandardCharsets.UTF_8)))
                    .substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
