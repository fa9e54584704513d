package mx.gob.guanajuato.conectate.broadcast.funnel;

import java.util.Map;
import java.util.OptionalDouble;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.reach.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the people of a broadcast are: each in one place, and the places sum up to the audience. */
@Schema(description = "Where the people of a broadcast are; the places sum up to the audience")
public record LiveProgress(
        @Schema(description = "People whom it was meant for when it began") long audience,
        Places places,
        @Schema(description = "WhatsApp took it, whatever became of it then") long accepted,
        @Schema(description = "It came to the phone, read or not") long delivered,
        @Schema(description = "Who did not get it, by Meta's code") Map<String, Long> failedByCode,
        @Schema(description = "Messages a second over the last ten seconds; absent while that cannot be said")
                Double perSecond,
        @Schema(description = "How long until it is through at that rate; absent while that cannot be said")
                Long secondsLeft,
        @Schema(description = "Who certainly did not get it, and may get it by being sent again") long unreached) {

    /** One for each person. */
    public record Places(
            @Schema(description = "Still to come, or to come once more after a pause") long queued,
            @Schema(description = "The call is out") long inFlight,
            @Schema(description = "WhatsApp took it; nothing more is known") long sent,
            @Schema(description = "On the phone") long delivered,
            @Schema(description = "Read, at least: who hides the blue ticks never counts") long read,
            @Schema(description = "Meta refused or failed it") long failed,
            @Schema(description = "Has left before it came to them") long left,
            @Schema(description = "Never called for: cancelled, stopped or too late") long notSent,
            @Schema(description = "Called for, and WhatsApp never answered; it is not repeated") long unknown) {}

    static LiveProgress of(Progress fed, Reach reach, Broadcast broadcast, OptionalDouble speed) {
        boolean over = broadcast.state().isOver();
        long never = fed.audience() - fed.messages();
        long passedOver = fed.finished() ? never : 0;
        long neverFed = over && !fed.finished() ? never : 0;
        long takenBack = reach.withdrawn() + reach.expired() + neverFed;
        long underWay = Math.max(0, fed.messages() - reach.started()) + (over || fed.finished() ? 0 : never);
        long failed = sum(reach.unarrived());
        var places = new Places(
                underWay + reach.waiting(),
                over ? 0 : reach.called(),
                reach.sent(),
                reach.delivered(),
                reach.read(),
                failed,
                reach.left() + passedOver,
                takenBack,
                reach.unknown() + (over ? reach.called() : 0));
        return new LiveProgress(
                fed.audience(),
                places,
                reach.accepted(),
                reach.delivered() + reach.read(),
                reach.unarrived(),
                over || speed.isEmpty() ? null : speed.getAsDouble(),
                left(over, places, speed),
                // To whom a repetition never came, the first one may have come: nobody sends it to them once more.
                failed + takenBack - (broadcast.goes().again().isPresent() ? neverFed : 0));
    }

    private static Long left(boolean over, Places places, OptionalDouble speed) {
        if (over || speed.isEmpty() || speed.getAsDouble() <= 0) return null;
        return (long) Math.ceil(places.queued() / speed.getAsDouble());
    }

    private static long sum(Map<String, Long> byCode) {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Who is through: sent for, given up, or gone. */
    public long through() {
        return audience - places.queued() - places.inFlight();
    }
}
