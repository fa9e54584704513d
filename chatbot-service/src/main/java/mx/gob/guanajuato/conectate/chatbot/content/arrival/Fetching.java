package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Version;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Brings a file from an address to the disk: what passes is tried again, what is too large or not public is not taken. */
@ApplicationScoped
public class Fetching {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int MOST_HOPS = 5;
    private static final int MEGABYTE = 1_048_576;
    private static final int BUFFER = 65_536;

    private final ImportSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Fetching(ImportSettings settings) {
        this.settings = settings;
    }

    /** What came; the file is whole. */
    record Fetched(Optional<String> etag, Optional<String> lastModified) {}

    /**
     * Downloads.
     *
     * @param known what was downloaded before
     * @return empty: it is still what was downloaded before
     * @throws TemporarilyAway when it failed in every try
     * @throws UnusableFile when no other try would help
     */
    @Retry(
            maxRetries = 4,
            delay = 20,
            delayUnit = ChronoUnit.SECONDS,
            jitter = 5,
            jitterDelayUnit = ChronoUnit.SECONDS,
            maxDuration = 2,
            durationUnit = ChronoUnit.HOURS,
            retryOn = TemporarilyAway.class)
    @Timeout(value = 30, unit = ChronoUnit.MINUTES)
    Optional<Fetched> fetch(URI address, Optional<Version> known, Path into) {
        try {
            URI next = address;
            for (int hop = 0; hop < MOST_HOPS; hop++) {
                var response = http.send(request(next, known), BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    var elsewhere = elsewhere(response);
                    if (elsewhere.isEmpty()) return take(response, body, into);
                    next = next.resolve(elsewhere.get());
                }
            }
            throw new UnusableFile("La dirección reenvía más de " + MOST_HOPS + " veces.");
        } catch (IOException e) {
            throw new TemporarilyAway(
                    "No hubo respuesta o se cortó (" + e.getClass().getSimpleName() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporarilyAway("Tardó más de 30 minutos.", e);
        }
    }

    private HttpRequest request(URI address, Optional<Version> known) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http"))
            throw new UnusableFile("La dirección, o la que reenvía a ella, no es http ni https.");
        if (!settings.downloadFromPrivateAddresses() && !PublicAddresses.only(address))
            throw new UnusableFile("La dirección, o la que reenvía a ella, es de una red privada.");
        var request = HttpRequest.newBuilder(address).timeout(ANSWER).GET();
        known.flatMap(Version::etag).ifPresent(etag -> request.header("If-None-Match", etag));
        known.flatMap(Version::lastModified).ifPresent(moment -> request.header("If-Modified-Since", moment));
        return request.build();
    }

    private static Optional<String> elsewhere(HttpResponse<?> response) {
        int status = response.statusCode();
        boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return redirect ? response.headers().firstValue("Location") : Optional.empty();
    }

    private Optional<Fetched> take(HttpResponse<?> response, InputStream body, Path into) throws IOException {
        int status = response.statusCode();
        if (status == 304) return Optional.empty();
        if (status >= 500 || status == 408 || status == 429)
            throw new TemporarilyAway("El servidor contestó con el error " + status + ".");
        if (status != 200) throw new UnusableFile("El servidor contestó con el código " + status + ".");
        write(body, into);
        var headers = response.headers();
        return Optional.of(new Fetched(headers.firstValue("ETag"), headers.firstValue("Last-Modified")));
    }

    private void write(InputStream body, Path into) throws IOException {
        long most = (long) settings.downloadMegabytes() * MEGABYTE;
        long written = 0;
        try (var out = Files.newOutputStream(into)) {
            var buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                written += read;
                if (written > most)
                    throw new UnusableFile("La descarga pasa de " + settings.downloadMegabytes() + " MB.");
                out.write(buffer, 0, read);
            }
        }
    }
}
