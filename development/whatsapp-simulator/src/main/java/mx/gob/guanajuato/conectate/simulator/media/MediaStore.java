package mx.gob.guanajuato.conectate.simulator.media;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;

/** All uploaded files, in a directory of their own that goes with the simulator; the oldest go first. */
@Singleton
public class MediaStore {
    /** Files at one time. */
    static final int MOST = 1_000;

    /** Bytes of all files together: 1 GB, on disk. */
    static final long MOST_BYTES = 1L << 30;

    /** "Uploaded ids live 30 days" (Meta, Media). */
    public static final Duration UPLOADED = Duration.ofDays(30);

    /** "Received ids live 7 days" (Meta, Media). */
    public static final Duration RECEIVED = Duration.ofDays(7);

    private final SimulatorClock clock;
    private final SecureRandom random = new SecureRandom();
    private final Path directory;
    private final Map<String, Medium> media = new LinkedHashMap<>();
    private long bytes;

    MediaStore(SimulatorClock clock) throws IOException {
        this.clock = clock;
        this.directory = Files.createTempDirectory("whatsapp-simulator-media");
    }

    /** Takes a file over and gives it an id. */
    public Medium add(Path uploaded, String mimeType, String name, Duration life) {
        var id = newId();
        try {
            var file = Files.move(uploaded, directory.resolve(id), StandardCopyOption.REPLACE_EXISTING);
            var medium = new Medium(
                    id,
                    mimeType,
                    name,
                    Checksum.sha256(file),
                    Files.size(file),
                    file,
                    clock.now().plus(life));
            keep(medium);
            return medium;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with this id, unless it is too old or was let go. */
    public synchronized Optional<Medium> find(String id) {
        return Optional.ofNullable(media.get(id)).filter(medium -> clock.now().isBefore(medium.ends()));
    }

    /** Deletes a file; whether it was there. */
    public synchronized boolean delete(String id) {
        var medium = media.remove(id);
        if (medium == null) return false;
        bytes -= medium.size();
        erase(medium);
        return true;
    }

    synchronized void forget(@Observes StateForgotten forgotten) {
        media.values().forEach(MediaStore::erase);
        media.clear();
        bytes = 0;
    }

    @PreDestroy
    void close() throws IOException {
        forget(null);
        Files.deleteIfExists(directory);
    }

    private synchronized void keep(Medium medium) {
        media.put(medium.id(), medium);
        bytes += medium.size();
        while (media.size() > MOST || bytes > MOST_BYTES)
            delete(media.keySet().iterator().next());
    }

    /** 16 digits, as most of Meta's. */
    private String newId() {
        return Long.toString(1_000_000_000_000_000L + random.nextLong(9_000_000_000_000_000L));
    }

    private static void erase(Medium medium) {
        try {
            Files.deleteIfExists(medium.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
