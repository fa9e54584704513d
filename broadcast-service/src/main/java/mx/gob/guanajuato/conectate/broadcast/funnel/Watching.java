package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.reach.Reach;

/** Tells how a broadcast goes. */
@ApplicationScoped
public class Watching {
    private final FeedMarks marks;
    private final Reaching reaching;
    private final Speeds speeds;

    Watching(FeedMarks marks, Reaching reaching, Speeds speeds) {
        this.marks = marks;
        this.reaching = reaching;
        this.speeds = speeds;
    }

    /** How far it is; throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable} while Redis is away. */
    public LiveProgress of(Broadcast broadcast) {
        var fed = marks.of(broadcast.id());
        var reach = Reach.of(reaching.counts(broadcast.id()), broadcast.soFar().reached());
        return LiveProgress.of(fed, reach, broadcast, speeds.of(broadcast.id()));
    }

    /** Whether nobody of it waits any more: each has a call, or an end, or was passed over. */
    public boolean isThrough(Broadcast broadcast) {
        var fed = marks.of(broadcast.id());
        if (!fed.finished()) return false;
        var reach = reaching.of(broadcast.id());
        return reach.started() >= fed.messages() && reach.waiting() == 0;
    }

    /** Whether all calls of it have their answer, too. */
    public boolean isAnswered(Broadcast broadcast) {
        return reaching.of(broadcast.id()).called() == 0;
    }
}
