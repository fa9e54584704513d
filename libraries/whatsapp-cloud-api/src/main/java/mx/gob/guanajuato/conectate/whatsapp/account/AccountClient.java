package mx.gob.guanajuato.conectate.whatsapp.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;

/**
 * Files and templates of our account at Meta. Each call waits for its answer.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media">Meta,
 *     media</a>
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">Meta,
 *     template management</a>
 */
public final class AccountClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_ERROR = 300;

    /** 16 MB over a slow line. */
    private static final Duration UPLOAD = Duration.ofMinutes(2);

    /** Meta lets an account have up to 6,000 templates. */
    private static final int PAGE = 100;

    private static final int MOST_PAGES = 60;

    private final GraphSettings settings;
    private final String businessAccountId;
    private final HttpClient http;

    public AccountClient(GraphSettings settings, String businessAccountId) {
        this.settings = settings;
        this.businessAccountId = businessAccountId;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * Gives Meta a file, for messages of that number.
     *
     * @return Meta's id, good for 30 days
     * @throws GraphRefused when Meta does not take it
     * @throws GraphAway when there was no answer
     */
    public String upload(String phoneNumberId, MediaFile file) {
        var form = new Multipart()
                .field("messaging_product", "whatsapp")
                .field("type", file.type())
                .file("file", file);
        var answer = call(request(settings.node(phoneNumberId) + "/media")
                .timeout(UPLOAD)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
        return required(answer, "id");
    }

    /**
     * Gives Meta a file as the sample of a template's header.
     *
     * @param appId the app that asks
     * @return the handle that a template's example names
     * @see <a href="https://developers.facebook.com/docs/graph-api/guides/upload">Meta, resumable upload API</a>
     */
    public String uploadSample(String appId, MediaFile file) {
        var opened = call(request(settings.node(appId) + "/uploads?file_name=" + encoded(file.name()) + "&file_length="
                        + file.bytes().length + "&file_type=" + encoded(file.type()))
                .POST(BodyPublishers.noBody()));
        var answer = call(HttpRequest.newBuilder(URI.create(settings.node(required(opened, "id"))))
                .timeout(UPLOAD)
                .header("Authorization", "OAuth " + settings.accessToken())
                .header("file_offset", "0")
                .POST(BodyPublishers.ofByteArray(file.bytes())));
        return required(answer, "h");
    }

    /** Every template of the account, whatever its state. */
    public List<MessageTemplate> templates() {
        var found = new ArrayList<MessageTemplate>();
        String first = settings.node(businessAccountId) + "/message_templates?limit=" + PAGE + "&fields="
                + MessageTemplate.FIELDS;
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = call(request(first + (after.isEmpty() ? "" : "&after=" + encoded(after)))
                    .GET());
            answer.path("data").forEach(one -> found.add(MessageTemplate.of(one)));
            after = answer.at("/paging/cursors/after").asText("");
            if (answer.at("/paging/next").isMissingNode() || after.isEmpty()) break;
        }
        return List.copyOf(found);
    }

    /** Asks for a template; Meta's id. Its approval comes later. */
    public String create(TemplateRequest template) {
        var answer = call(request(settings.node(businessAccountId) + "/message_templates")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(template.toGraph().toString())));
        return required(answer, "id");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(settings.requestTimeout())
                .header("Authorization", "Bearer " + settings.accessToken());
    }

    private JsonNode call(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var answer = tree(response.body());
            if (response.statusCode() < FIRST_ERROR) return answer;
            throw new GraphRefused(GraphError.of(response.statusCode(), answer.path("error")));
        } catch (IOException e) {
            throw new GraphAway(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphAway("interrupted", e);
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            var answer = JSON.readTree(body);
            return answer == null ? MissingNode.getInstance() : answer;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String required(JsonNode answer, String field) {
        String value = answer.path(field).asText("");
        if (value.isBlank()) throw new GraphAway("answer without " + field, null);
        return value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
