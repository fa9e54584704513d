package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** Whom a broadcast did not reach, as the test says. */
public final class KnownStates implements Unreached {
    private final Set<String> unreached = new HashSet<>();

    public void add(String citizen) {
        unreached.add(citizen);
    }

    @Override
    public CompletableFuture<Set<String>> of(Broadcast original, List<String> citizens) {
        var of = new HashSet<>(citizens);
        of.retainAll(unreached);
        return CompletableFuture.completedFuture(of);
    }
}
