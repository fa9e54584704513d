package mx.gob.guanajuato.conectate.simulator.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may be posted next: of each lane only its first, for a lane is one citizen's order; whoever stands in no lane at
 * once. Not thread-safe; its owner guards it.
 */
final class Lanes {
    private final Map<String, ArrayDeque<Update>> lanes = new HashMap<>();
    private final ArrayDeque<Update> ready = new ArrayDeque<>();

    void add(Update update) {
        if (update.lane == null) {
            ready.add(update);
            return;
        }
        var lane = lanes.computeIfAbsent(update.lane, l -> new ArrayDeque<>(2));
        lane.add(update);
        if (lane.size() == 1) ready.add(update);
    }

    /** An update that was tried before and still holds its place. */
    void again(Update update) {
        ready.add(update);
    }

    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** At most so many for one POST; a raw body always travels alone. */
    List<Update> take(int most) {
        var taken = new ArrayList<Update>(Math.min(most, ready.size()));
        while (taken.size() < most && !ready.isEmpty()) {
            if (ready.peek().isRaw() && !taken.isEmpty()) break;
            taken.add(ready.poll());
            if (taken.get(0).isRaw()) break;
        }
        return taken;
    }

    /** The update leaves its lane, whose next one may go. */
    void leave(Update update) {
        if (update.lane == null) return;
        var lane = lanes.get(update.lane);
        lane.poll();
        if (lane.isEmpty()) {
            lanes.remove(update.lane);
        } else {
            ready.add(lane.peek());
        }
        update.lane = null;
    }

    void clear() {
        lanes.clear();
        ready.clear();
    }
}
