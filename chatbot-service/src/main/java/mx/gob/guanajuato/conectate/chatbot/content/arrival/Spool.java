package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folder for files while they are read. */
@ApplicationScoped
public class Spool {
    private static final Logger LOG = Logger.getLogger(Spool.class);

    /** A process that died left it; no file takes so long to read. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    Spool(ImportSettings settings, Clock clock) {
        this.folder = Path.of(settings.spool());
        this.clock = clock;
    }

    void clean(@Observes StartupEvent event) {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            files.filter(Files::isRegularFile).filter(this::isForgotten).forEach(Spool::delete);
        } catch (IOException e) {
            LOG.warnf(
                    "The folder for imports cannot be used: cause=%s",
                    e.getClass().getSimpleName());
        }
    }

    private boolean isForgotten(Path file) {
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return changed.isBefore(clock.instant().minus(FORGOTTEN_AFTER));
        } catch (IOException e) {
            return false;
        }
    }

    /** A name in it that nobody has. */
    public Path fresh() throws IOException {
        return Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
    }

    /** Takes over a file that somebody else would delete. */
    public Path take(Path file) {
        try {
            return Files.move(file, fresh(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, if it is there. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(
                    "A file of figures cannot be deleted: cause=%s",
                    e.getClass().getSimpleName());
        }
    }
}
