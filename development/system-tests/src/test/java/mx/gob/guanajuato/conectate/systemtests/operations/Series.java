package mx.gob.guanajuato.conectate.systemtests.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One line of a service's {@code /q/metrics}, without its value.
 *
 * @param name as expressions name it
 * @param labels by name
 */
record Series(String name, Map<String, String> labels) {
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** All that the service at that address tells. */
    static List<Series> of(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/q/metrics")).build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return answer.body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Series::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Series read(String line) {
        var labels = new TreeMap<String, String>();
        LABEL.matcher(line).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        return new Series(line.split("[{ ]", 2)[0], labels);
    }
}
