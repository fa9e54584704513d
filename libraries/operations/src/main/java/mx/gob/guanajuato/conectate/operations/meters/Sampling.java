package mx.gob.guanajuato.conectate.operations.meters;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at one thing after the other, every five seconds, on a thread that may wait. For meters that have to ask. */
@ApplicationScoped
public class Sampling {
    private static final Logger LOG = Logger.getLogger(Sampling.class);
    private static final int EVERY_SECONDS = 5;

    private final ScheduledExecutorService samples = Executors.newSingleThreadScheduledExecutor(Sampling::thread);

    /** Looks there now and from now on; what it throws is passed over. */
    public void begin(Runnable look) {
        samples.scheduleWithFixedDelay(() -> safely(look), 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void safely(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            // Nothing may end the looking; that something is away is told by its own meter.
            LOG.debugf(e, "A meter could not be read");
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "meters");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        samples.shutdownNow();
    }
}
