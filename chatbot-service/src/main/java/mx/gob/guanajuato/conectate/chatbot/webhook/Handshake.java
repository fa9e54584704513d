package mx.gob.guanajuato.conectate.chatbot.webhook;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * How Meta makes sure that the address is ours: it sends the word that we agreed on and a challenge, and wants the
 * challenge back.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint">
 *     Meta, create a webhook endpoint</a>
 */
final class Handshake {
    private final byte[] verifyToken;

    Handshake(String verifyToken) {
        this.verifyToken = verifyToken.getBytes(StandardCharsets.UTF_8);
    }

    /** What to send back; empty when the token is not the one agreed on. */
    Optional<String> challenge(MultiMap query) {
        String token = query.get("hub.verify_token");
        boolean agreed = token != null && MessageDigest.isEqual(verifyToken, token.getBytes(StandardCharsets.UTF_8));
        return agreed && "subscribe".equals(query.get("hub.mode"))
                ? Optional.ofNullable(query.get("hub.challenge"))
                : Optional.empty();
    }
}
