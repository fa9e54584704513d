package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What other threads have to say to the one that owns the state. */
public final class Mailbox {
    private final BlockingQueue<Runnable> letters = new LinkedBlockingQueue<>();

    /** From any thread. */
    public void post(Runnable letter) {
        letters.add(letter);
    }

    /** Handles what is there. */
    public void empty() {
        for (Runnable letter = letters.poll(); letter != null; letter = letters.poll()) letter.run();
    }

    /** Waits for a letter and handles what is there then. */
    public void emptyAfter(Duration patience) throws InterruptedException {
        Runnable first = letters.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) first.run();
        empty();
    }
}
