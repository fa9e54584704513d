package mx.gob.guanajuato.conectate.metrics.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.settings.MetricsSettings;

/** The demo's door to the generated period; templates ask it whether there is one. */
@ApplicationScoped
@Named("demoFilling")
public class DemoFilling {
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final int OK_BELOW = 300;

    private final Optional<URI> door;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(AT_MOST).build();

    DemoFilling(MetricsSettings settings) {
        this.door = settings.demoFill();
    }

    /** Whether this is a demo that can be filled. */
    public boolean isOffered() {
        return door.isPresent();
    }

    /** Begins to fill it, and returns at once; once more changes nothing. False: the door does not answer. */
    boolean begin() {
        var request = HttpRequest.newBuilder(door.orElseThrow())
                .timeout(AT_MOST)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < OK_BELOW;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
