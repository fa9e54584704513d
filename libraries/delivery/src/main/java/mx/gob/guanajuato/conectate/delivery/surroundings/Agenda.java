package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done at a certain time. Nothing is ever taken off it: what has become needless does nothing. */
public final class Agenda {
    private final PriorityQueue<Item> items = new PriorityQueue<>(Comparator.comparing(Item::at));

    private record Item(Instant at, Runnable action) {}

    /** Does it then. */
    public void at(Instant when, Runnable action) {
        items.add(new Item(when, action));
    }

    /** Does what is due. */
    public void run(Instant now) {
        while (!items.isEmpty() && !items.peek().at().isAfter(now))
            items.poll().action().run();
    }

    /** How long until something is due, at most {@code longest}. */
    public Duration untilNext(Instant now, Duration longest) {
        if (items.isEmpty()) return longest;
        var wait = Duration.between(now, items.peek().at());
        if (wait.isNegative()) return Duration.ZERO;
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
