package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPublishing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;
import org.jboss.logging.Logger;

/**
 * A folder that files are put into. One that still grows is left until it has not changed between two looks. Whoever holds the
 * lock of a file reads it, so several instances may watch the same folder, and a file whose reader died is read by the next.
 */
@ApplicationScoped
class WatchedFolder {
    private static final Logger LOG = Logger.getLogger(WatchedFolder.class);

    /** What programs call a file that they have not finished. */
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", ".filepart", ".partial");

    private final ImportSettings settings;
    private final Importing importing;
    private final ImportPublishing publishing;
    private final Leaving leaving;
    private final Ready ready;
    private Map<Path, Look> lastLook = Map.of();

    /** Those that could not be taken, as they were then. */
    private final Map<Path, Look> leftAlone = new HashMap<>();

    WatchedFolder(
            ImportSettings settings, Importing importing, ImportPublishing publishing, Leaving leaving, Ready ready) {
        this.settings = settings;
        this.importing = importing;
        this.publishing = publishing;
        this.leaving = leaving;
        this.ready = ready;
    }

    /** A file as it was. */
    private record Look(long size, FileTime changed, boolean writable) {
        static Look at(Path file) throws IOException {
            return new Look(Files.size(file), Files.getLastModifiedTime(file), Files.isWritable(file));
        }
    }

    @Scheduled(every = "{conectate.imports.folder-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (ready.isReady()) settings.folder().map(Path::of).ifPresent(this::look);
    }

    void look(Path folder) {
        try {
            var now = new HashMap<Path, Look>();
            for (Path file : candidates(folder)) now.put(file, Look.at(file));
            leftAlone.keySet().retainAll(now.keySet());
            now.keySet().stream()
                    .filter(file -> now.get(file).equals(lastLook.get(file)))
                    .filter(file -> !now.get(file).equals(leftAlone.get(file)))
                    .sorted()
                    .forEach(file -> takeOrLeaveAlone(file, now.get(file)));
            lastLook = now;
        } catch (IOException e) {
            LOG.warnf(
                    "The watched folder is looked at again: cause=%s",
                    e.getClass().getSimpleName());
        }
    }

    /** One that fails keeps no other from being read; read again before it changes, it would be imported at every look. */
    private void takeOrLeaveAlone(Path file, Look look) {
        try {
            take(file);
        } catch (NotWritten e) {
            LOG.warnf("A file of the watched folder waits for Kafka: file=%s", file.getFileName());
        } catch (IOException | RuntimeException e) {
            leftAlone.put(file, look);
            LOG.errorf(
                    e,
                    "A file of the watched folder cannot be read, or not be moved out of it; it is left alone until it"
                            + " changes: file=%s",
                    file.getFileName());
        }
    }

    private static List<Path> candidates(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isFinished(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    private static boolean isFinished(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private void take(Path file) throws IOException {
        try (var channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = channel.tryLock()) {
            if (lock == null || !Files.exists(file)) return;
            String name = file.getFileName().toString();
            var begun = importing.begin(name, Files.size(file), Way.FOLDER, Optional.empty());
            var read = importing.read(begun, file, settings.folderSource());
            leaving.leave(file, publishing.publishUnlessHeld(read));
        } catch (OverlappingFileLockException e) {
            LOG.debug("Another thread reads the file");
        }
    }
}
