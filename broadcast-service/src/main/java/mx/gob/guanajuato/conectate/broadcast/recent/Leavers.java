package mx.gob.guanajuato.conectate.broadcast.recent;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** Who said last that they want nothing more. Of two wishes the one that was sent later counts. */
final class Leavers {
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();

    private record Wish(boolean leaves, Instant at) {}

    void said(String citizen, boolean leaves, Instant at) {
        wishes.merge(citizen, new Wish(leaves, at), (before, now) -> now.at().isBefore(before.at()) ? before : now);
    }

    boolean hasLeft(String citizen) {
        var wish = wishes.get(citizen);
        return wish != null && wish.leaves();
    }

    /** Whoever said so then, as far as that says so. */
    void forget(BiPredicate<String, Instant> which) {
        wishes.entrySet()
                .removeIf(one -> which.test(one.getKey(), one.getValue().at()));
    }

    /** What lies on Kafka no longer was told to the subscribers long ago. */
    void forgetBefore(Instant moment) {
        wishes.values().removeIf(wish -> wish.at().isBefore(moment));
    }
}
