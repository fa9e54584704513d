package mx.gob.guanajuato.conectate.delivery.limits;

import java.util.Map;

/**
 * Grants sends. Asked by one thread, which must not wait: a send that is not granted is asked for again.
 *
 * <p>{@link LocalPermits} counts what this instance sends and nothing else. Meta counts what a number sends from
 * wherever and what comes in to it: two instances, or two services that answer from one number, may together go above
 * its limit, and then slow down by Meta's 429.
 */
public interface SendPermits {
    /** Whether this number may send one message now; the permit is spent. */
    boolean tryAcquire(String phoneNumberId);

    /** Tells what an answer of Meta's said about the number. */
    void signal(String phoneNumberId, NumberSignal signal, String reason);

    /** The numbers that may not send, and why. May be asked from any thread. */
    Map<String, String> pauses();
}
