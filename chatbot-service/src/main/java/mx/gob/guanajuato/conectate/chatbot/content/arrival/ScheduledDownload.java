package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPublishing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Version;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/** Downloads a file of figures at set hours, if there is a new one. What did not come stands among the imports, with why. */
@ApplicationScoped
public class ScheduledDownload {
    private static final Logger LOG = Logger.getLogger(ScheduledDownload.class);

    private final ImportSettings settings;
    private final Fetching fetching;
    private final Turn turn;
    private final Spool spool;
    private final Importing importing;
    private final Imports imports;
    private final ImportPublishing publishing;
    private final Ready ready;

    ScheduledDownload(
            ImportSettings settings,
            Fetching fetching,
            Turn turn,
            Spool spool,
            Importing importing,
            Imports imports,
            ImportPublishing publishing,
            Ready ready) {
        this.settings = settings;
        this.fetching = fetching;
        this.turn = turn;
        this.spool = spool;
        this.importing = importing;
        this.imports = imports;
        this.publishing = publishing;
        this.ready = ready;
    }

    @Scheduled(
            cron = "{conectate.imports.download-at}",
            timeZone = "America/Mexico_City",
            concurrentExecution = ConcurrentExecution.SKIP)
    void atItsHour() {
        if (settings.downloadAddress().isPresent() && ready.isReady() && turn.isOurs()) download();
    }

    /** Downloads now. */
    void download() {
        String address = settings.downloadAddress().orElseThrow();
        String name = name(address);
        Path file = fresh();
        try {
            var fetched = fetching.fetch(URI.create(address), known(address), file);
            if (fetched.isEmpty()) {
                LOG.info("There is no new file of figures to download");
                return;
            }
            var version = new Version(
                    sha256(address), fetched.get().etag(), fetched.get().lastModified());
            var begun = importing.begin(name, Files.size(file), Way.DOWNLOAD, Optional.of(version));
            publishing.publishUnlessHeld(importing.read(begun, file, settings.folderSource()));
        } catch (UnusableFile | TemporarilyAway e) {
            importing.missing(name, Way.DOWNLOAD, "No se descargó. " + e.getMessage());
        } catch (TimeoutException e) {
            importing.missing(name, Way.DOWNLOAD, "No se descargó. Tardó más de 30 minutos.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Spool.delete(file);
        }
    }

    /** The form of the file that was read last; one that could not be read is asked for again. */
    private Optional<Version> known(String address) {
        String hash = sha256(address);
        return imports.newestFirst().stream()
                .filter(each -> each.state() != State.READING && each.state() != State.REFUSED)
                .flatMap(each -> each.arrival().version().stream())
                .filter(version -> version.address().equals(hash))
                .findFirst();
    }

    private Path fresh() {
        try {
            return spool.fresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String address) {
        String path = URI.create(address).getPath();
        String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? "descarga" : last;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
