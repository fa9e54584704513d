package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** Whom a broadcast did not reach for certain, of those to whom it was handed over. */
public interface Unreached {
    /** Does not wait; fails while it cannot be said, and may be asked again. */
    CompletableFuture<Set<String>> of(Broadcast original, List<String> citizens);
}
