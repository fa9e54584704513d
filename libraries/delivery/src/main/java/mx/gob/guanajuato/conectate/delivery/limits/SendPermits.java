package mx.gob.guanajuato.conectate.delivery.limits;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Grants sends. Whoever asks need not wait: what is not granted is asked for again. */
public interface SendPermits {
    /**
     * A word on each message of one number of ours, in their order; what was granted is spent. Comes on any thread and
     * never fails.
     */
    CompletionStage<List<Grant>> ask(String phoneNumberId, List<SendRequest> requests);

    /** Tells what an answer of Meta's said about the number. */
    void signal(String phoneNumberId, NumberSignal signal, String reason);

    /** What holds sending back at present, and why; empty on a good day. No personal data. May be asked from any thread. */
    Map<String, String> conditions();
}
