package mx.gob.guanajuato.conectate.systemtests.drivers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.localstack.services.DemoEnvironment;

/** Somebody of the staff who sends the console's forms without a browser, for what a browser would be too slow to see. */
public final class Console {
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final int SEE_OTHER = 303;
    private static final String IMPORTS = "/contenido/importar";
    private static final String PART = "una-parte";
    private static final String SEEN = "name=\"visto\"";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI service;

    /** Logs in; the demo's users are there when the service has read the topic. */
    public Console(URI service, String user) {
        this.service = service;
        var access = Map.of("usuario", user, "clave", DemoEnvironment.CONSOLE_PASSWORD);
        awaiting(user + " is logged in").until(() -> post("/entrar", access).statusCode() == SEE_OTHER);
    }

    /** Publishes a topic's text over the one in force. When it returns, the service has said that it is published. */
    public void publishes(String topic, String text) {
        String path = "/contenido/temas/" + topic;
        String page = page(path);
        sends(
                path + "/publicar",
                Map.of("titulo", field("titulo", page), "version", field("version", page), "texto.text", text));
    }

    /** Publishes an earlier version of a topic once more. */
    public void goesBackTo(String topic, int version) {
        sends("/contenido/historial/topic/" + topic, Map.of("version", Integer.toString(version)));
    }

    /** Uploads a sheet of figures and waits until it is read; the address of its page. */
    public String imports(String name, String sheet) {
        String body = part("fuente", "", "Secretaría de Salud") + part("archivo", name, sheet) + "--" + PART + "--\r\n";
        var answer = send(request(IMPORTS)
                .header("Content-Type", "multipart/form-data; boundary=" + PART)
                .POST(BodyPublishers.ofString(body)));
        String address = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        awaiting(name + " is read").until(() -> page(address).contains(SEEN));
        return address;
    }

    /** Publishes what was imported. */
    public void publishesImport(String address) {
        sends(address + "/publicar", Map.of("visto", field("visto", page(address))));
    }

    /** Throws away what was imported. */
    public void discardsImport(String address) {
        sends(address + "/descartar", Map.of());
    }

    private static String part(String name, String file, String content) {
        return "--" + PART + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/csv")
                + "\r\n\r\n" + content + "\r\n";
    }

    private String page(String path) {
        return send(request(path).GET()).body();
    }

    private void sends(String path, Map<String, String> form) {
        var answer = post(path, form);
        if (answer.statusCode() != SEE_OTHER)
            throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(AT_MOST)
                .header("Origin", service.getScheme() + "://" + service.getAuthority());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String field(String name, String page) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) throw new AssertionError("no field " + name + " in\n" + page);
        return found.group(1);
    }
}
