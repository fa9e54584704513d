package mx.gob.guanajuato.conectate.operations.deadletters;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/** What never was on Kafka goes back through the door that it came by, signed as Meta signs it. */
record WebhookDoor(Map<String, String> environment) {
    private static final String DEMO_SECRET = "demo-app-secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    String post(byte[] body) {
        URI door = URI.create(environment.getOrDefault(
                "CONECTATE_WEBHOOK_URL",
                "http://localhost:" + environment.getOrDefault("CONECTATE_CHATBOT_PORT", "8080") + "/webhook"));
        var request = HttpRequest.newBuilder(door)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(hmac(body)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
            if (status != OK) throw new CommandFailed(door + " answered " + status);
            return door.toString();
        } catch (IOException e) {
            throw new CommandFailed(door + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted");
        }
    }

    private byte[] hmac(byte[] body) {
        // Several by comma while one rotates: any of them is taken.
        String secret =
                environment.getOrDefault("WHATSAPP_APP_SECRET", DEMO_SECRET).split(",")[0];
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
