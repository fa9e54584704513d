package mx.gob.guanajuato.conectate.chatbot.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/**
 * HMAC-SHA256 with a key of its own, which never rotates: the same citizen is the same pseudonym for ever, and nobody
 * without the key can try all phone numbers to find whose it is.
 */
@ApplicationScoped
public class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    /** 128 bits: no two citizens of any country share one. */
    private static final int HEX_DIGITS = 32;

    private final SecretKeySpec key;

    @Inject
    Pseudonyms(ServiceSettings settings) {
        this(settings.pseudonymKey());
    }

    /** With that key. */
    public Pseudonyms(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Who a citizen is to those who count. */
    public String of(CitizenKey citizen) {
        return hmac("citizen:" + citizen.value());
    }

    /** The id of what is counted of one message: a wamid encodes a phone number, so it is not kept itself. */
    public String ofMessage(String wamid) {
        return hmac("message:" + wamid);
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
