package mx.gob.guanajuato.conectate.chatbot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts to the door as Meta does. Signs by itself: the code under test does not check its own work. */
public final class Meta {
    static final String SECRET = "demo-app-secret";
    public static final String CHATBOT_NUMBER = "100000000000712";
    static final String CONECTATE_NUMBER = "100000000001729";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI webhook;

    public Meta(URI webhook) {
        this.webhook = webhook;
    }

    public HttpResponse<String> posts(String body) {
        return posts(body, signatureOf(body, SECRET));
    }

    HttpResponse<String> posts(String body, String signature) {
        return posts(BodyPublishers.ofString(body), signature, "application/json");
    }

    HttpResponse<String> posts(BodyPublisher body, String signature, String contentType) {
        var request = HttpRequest.newBuilder(webhook).header("X-Hub-Signature-256", signature);
        if (contentType != null) request.header("Content-Type", contentType);
        return send(request.POST(body).build());
    }

    HttpResponse<String> asks(String query) {
        return send(HttpRequest.newBuilder(URI.create(webhook + "?" + query)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String signatureOf(String body, String secret) {
        return signatureOf(body.getBytes(StandardCharsets.UTF_8), secret);
    }

    static String signatureOf(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static String post(String number, String arrays) {
        return ("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"100000000000001\",\"changes\":[{\"field\":"
                        + "\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":"
                        + "\"%s\"},%s}}]}]}")
                .formatted(number, arrays);
    }

    /** One post with the entries of two. */
    static String together(String one, String other) {
        String entries = other.substring(other.indexOf("[{") + 1);
        return one.substring(0, one.length() - 2) + "," + entries;
    }

    public static String text(String from, String wamid, String body) {
        return ("{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"%d\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}")
                .formatted(from, wamid, System.currentTimeMillis() / 1_000, body);
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}
