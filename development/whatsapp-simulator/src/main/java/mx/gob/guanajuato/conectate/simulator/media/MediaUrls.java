package mx.gob.guanajuato.conectate.simulator.media;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;

/** Addresses of files that carry their own end and a signature, so that nothing needs to be remembered about them. */
@Singleton
public class MediaUrls {
    /** Where files are downloaded. */
    public static final String PATH = "lookaside/whatsapp_business/attachments";

    /** "A media URL is valid for 5 minutes" (Meta, Media). */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final SimulatorClock clock;
    private final URI ownAddress;
    private final SecretKeySpec key;

    MediaUrls(SimulatorClock clock, SimulatorConfig config) {
        this.clock = clock;
        this.ownAddress = config.ownUrl();
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The address under which the project reaches the simulator, for webhooks. */
    public String of(Medium medium) {
        return of(ownAddress, medium);
    }

    /** The address as seen by who asked the simulator under this base. */
    public String of(URI base, Medium medium) {
        long ends = clock.now().plus(LIFE).getEpochSecond();
        var query = "?mid=" + medium.id() + "&ext=" + ends + "&hash=" + hash(medium.id(), ends);
        return base.resolve("/" + PATH + query).toString();
    }

    /** Whether this address was given out and has not ended. */
    public boolean valid(String id, long ends, String hash) {
        boolean ours = MessageDigest.isEqual(
                hash(id, ends).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
        return ours && clock.now().isBefore(Instant.ofEpochSecond(ends));
    }

    private String hash(String id, long ends) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((id + " " + ends).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
