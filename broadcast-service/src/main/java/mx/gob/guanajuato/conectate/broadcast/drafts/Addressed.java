package mx.gob.guanajuato.conectate.broadcast.drafts;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;

/**
 * To whom, how and when a draft shall go.
 *
 * @param audience empty: all who are subscribed
 * @param manner empty: at once and to the end
 * @param moment empty: when somebody presses the button
 */
public record Addressed(Optional<Audience> audience, Optional<Manner> manner, Optional<Instant> moment) {

    /** Of a draft. One that has no moment of its own bears that of its last change. */
    public static Addressed of(Broadcast draft) {
        var moment = Optional.of(draft.sendAt()).filter(at -> !at.equals(draft.changedAt()));
        return new Addressed(draft.audience(), draft.manner(), moment);
    }
}
