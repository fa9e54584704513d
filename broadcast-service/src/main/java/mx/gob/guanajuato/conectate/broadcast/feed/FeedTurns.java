package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/**
 * The order of those that are due: alerts first, then contents, another one at the head each time. Else an alert or a trial
 * to a few people would wait until a broadcast to everybody has gone out, eleven minutes at 80 a second.
 */
final class FeedTurns {
    private int turn;

    List<Broadcast> of(List<Broadcast> due) {
        var alerts = new ArrayList<Broadcast>();
        var contents = new ArrayList<Broadcast>();
        due.forEach(broadcast -> (broadcast.goes().alert() ? alerts : contents).add(broadcast));
        if (!contents.isEmpty()) Collections.rotate(contents, -Math.floorMod(turn++, contents.size()));
        alerts.addAll(contents);
        return alerts;
    }
}
