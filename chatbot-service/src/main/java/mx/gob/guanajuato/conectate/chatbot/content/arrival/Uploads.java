package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Way;

/** Files that somebody uploads. They are read one after the other, behind whoever sent them. */
@ApplicationScoped
public class Uploads {
    private static final int MOST_WAITING = 10;

    /** A sheet is read within it, so that its page is whole when it opens. */
    private static final int WAIT_MILLIS = 1_500;

    private final Importing importing;
    private final Spool spool;
    private final ThreadPoolExecutor reading =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Uploads::thread);

    Uploads(Importing importing, Spool spool) {
        this.importing = importing;
        this.spool = spool;
    }

    /**
     * Takes over a file and begins to read it.
     *
     * @param file is moved away
     * @return the import as far as it is; empty: too many wait
     */
    public Optional<FigureImport> take(Path file, String name, long bytes, Optional<String> source, Actor actor) {
        if (reading.getQueue().remainingCapacity() == 0) return Optional.empty();
        Path taken = spool.take(file);
        var begun = importing.begin(name, bytes, Way.UPLOAD, actor.name(), actor.fullName());
        try {
            return Optional.of(soon(reading.submit(() -> read(begun, taken, source)), begun));
        } catch (RejectedExecutionException e) {
            Spool.delete(taken);
            return Optional.empty();
        }
    }

    private FigureImport read(FigureImport begun, Path file, Optional<String> source) {
        try {
            return importing.read(begun, file, source);
        } finally {
            Spool.delete(file);
        }
    }

    private static FigureImport soon(Future<FigureImport> read, FigureImport begun) {
        try {
            return read.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return begun;
        } catch (ExecutionException | TimeoutException e) {
            return begun;
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "import-reading");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        reading.shutdownNow();
    }
}
