package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The door that Meta posts to, knocked at directly. */
public final class Webhook {
    /** The word that was agreed on with Meta. */
    public static final String VERIFY_TOKEN = "demo-verify-token";

    private static final String SECRET = "demo-app-secret";
    private static final String SIGNATURE = "X-Hub-Signature-256";
    private static final String PATH = "/webhook";

    private final Http http;

    /** At that address. */
    public Webhook(URI chatbotService) {
        http = new Http(chatbotService);
    }

    /** Meta's first call. */
    public Reply shakesHands(String verifyToken, String challenge) {
        return reply(http.get(PATH + "?hub.mode=subscribe&hub.challenge=" + encoded(challenge) + "&hub.verify_token="
                + encoded(verifyToken)));
    }

    /** A post that Meta signed. */
    public Reply posts(byte[] body) {
        return postsSigned(body, signatureOf(body));
    }

    /** A post with another signature. */
    public Reply postsSigned(byte[] body, String signature) {
        return reply(http.postBytes(PATH, body, SIGNATURE, signature));
    }

    /** A post without a signature. */
    public Reply postsUnsigned(byte[] body) {
        return reply(http.postBytes(PATH, body));
    }

    /** The signature that is right for that body. */
    public static String signatureOf(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Reply reply(Http.Answer answer) {
        return new Reply(answer.status(), answer.body());
    }

    /** What the door said. */
    public record Reply(int status, String body) {}
}
