package mx.gob.guanajuato.conectate.chatbot.content.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;
import mx.gob.guanajuato.conectate.chatbot.content.reading.FigureFiles;
import mx.gob.guanajuato.conectate.chatbot.content.reading.Names;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Arrival;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Read;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Version;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import org.jboss.logging.Logger;

/** Reads files, one at a time in an instance, and finds out what they would change. Publishes nothing. */
@ApplicationScoped
public class Importing {
    private static final Logger LOG = Logger.getLogger(Importing.class);
    private static final Duration TELL_EVERY = Duration.ofSeconds(2);
    private static final int LONGEST_NAME = 120;

    private final Imports imports;
    private final ContentCatalog catalog;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Importing(Imports imports, ContentCatalog catalog, Clock clock) {
        this.imports = imports;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A file has come that somebody sent. */
    public FigureImport begin(String file, long bytes, Way way, String by, String byName) {
        return begin(new Arrival(named(file), bytes, way, by, byName, clock.instant(), Optional.empty()));
    }

    /** A file has come by itself. */
    public FigureImport begin(String file, long bytes, Way way, Optional<Version> version) {
        String by = ImportPublishing.ITSELF.name();
        String byName = ImportPublishing.ITSELF.fullName();
        return begin(new Arrival(named(file), bytes, way, by, byName, clock.instant(), version));
    }

    private FigureImport begin(Arrival arrival) {
        return imports.write(new FigureImport(
                UUID.randomUUID().toString(),
                arrival,
                State.READING,
                arrival.at(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** A file did not come, and why. */
    public FigureImport missing(String file, Way way, String why) {
        return imports.write(begin(file, 0, way, Optional.empty()).refused(why, Optional.empty(), clock.instant()));
    }

    private static String named(String file) {
        String name = file.replaceAll("\\p{Cntrl}", " ").strip();
        if (name.length() > LONGEST_NAME) return name.substring(0, LONGEST_NAME) + "…";
        return name.isEmpty() ? "sin nombre" : name;
    }

    /**
     * Reads it whole and tells what it would change; however it goes, the end of it is on the topic.
     *
     * @param source what a sheet without a column for it takes for its source
     */
    public FigureImport read(FigureImport begun, Path file, Optional<String> source) {
        oneAtATime.lock();
        try {
            return imports.write(found(begun, file, source));
        } catch (UnusableFile e) {
            return imports.write(begun.refused(e.getMessage(), Optional.empty(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "A file of figures could not be read: import=%s", begun.id());
            String why = "Algo falló de nuestro lado al leerlo. No cambió nada; inténtalo otra vez.";
            return imports.write(begun.refused(why, Optional.empty(), clock.instant()));
        } finally {
            oneAtATime.unlock();
        }
    }

    private FigureImport found(FigureImport begun, Path file, Optional<String> source) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        var names = new Names(catalog.municipalities(), catalog.topics());
        Read read = noted(FigureFiles.read(file, names, source, today, rows -> tell(begun, rows))
                .of(sha256(file)));
        Instant now = clock.instant();
        if (read.refusedLines() > 0) {
            String why = SpanishFormats.counted(read.refusedLines(), "renglón tiene", "renglones tienen")
                    + " errores. Un archivo se publica completo o no se publica.";
            return begun.refused(why, Optional.of(read.withoutFigures()), now);
        }
        var effect = ImportPlan.of(read, catalog).effect();
        if (effect.changes() > 0) return begun.with(read, effect, State.WAITING, now);
        return begun.with(read.withoutFigures(), effect, State.UNCHANGED, now);
    }

    private Read noted(Read read) {
        var earlier = imports.published(read.sha256());
        if (earlier.isEmpty()) return read;
        var notes = new ArrayList<>(read.notes());
        notes.add("Es el mismo archivo que se publicó el "
                + SpanishFormats.moment(earlier.get().changedAt()) + ".");
        return new Read(
                read.kind(),
                read.sha256(),
                read.rows(),
                read.refusedLines(),
                read.refused(),
                notes,
                read.sources(),
                read.count(),
                read.figures());
    }

    private void tell(FigureImport begun, long rows) {
        Instant now = clock.instant();
        var last = imports.find(begun.id()).map(FigureImport::changedAt).orElse(begun.changedAt());
        if (Duration.between(last, now).compareTo(TELL_EVERY) >= 0) imports.write(begun.after(rows, now));
    }

    /** What a file that waits would change now; what is in force may have changed since it was read. */
    public ImportPlan plan(FigureImport waiting) {
        return ImportPlan.of(waiting.read().orElseThrow(), catalog);
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
