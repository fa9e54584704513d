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

    WatchedFolder(
            ImportSettings settings, Importing importing, ImportPublishing publishing, Leaving leaving, Ready ready) {
        this.settings = settings;
        this.importing = importing;
        this.publishing = publishing;
        this.leaving = leaving;
        this.ready = ready;
    }

    /** A file as it was. */
    private record Look(long size, FileTime changed) {
        static Look at(Path file) throws IOException {
            return new Look(Files.size(file), Files.getLastModifiedTime(file));
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
            for (Path file : now.keySet().stream().sorted().toList())
                if (now.get(file).equals(lastLook.get(file))) take(file);
            lastLook = now;
        } catch (IOException | NotWritten e) {
            LOG.warnf(
                    "The watched folder is looked at again: cause=%s",
                    e.getClass().getSimpleName());
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
