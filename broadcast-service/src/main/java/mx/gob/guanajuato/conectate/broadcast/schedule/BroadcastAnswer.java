package mx.gob.guanajuato.conectate.broadcast.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import mx.gob.guanajuato.conectate.broadcast.funnel.Progress;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A broadcast as the API shows it. */
@Schema(name = "Broadcast")
record BroadcastAnswer(
        String id,
        String text,
        Instant sendAt,
        @Schema(description = "Nobody gets it later than that") Instant notAfter,
        Stage state,
        Instant createdAt,
        Progress progress) {

    static BroadcastAnswer of(Broadcast broadcast, Progress progress, Instant now) {
        return new BroadcastAnswer(
                broadcast.id(),
                broadcast.content().text(),
                broadcast.sendAt(),
                broadcast.notAfter(),
                Stage.of(broadcast, progress, now),
                broadcast.createdAt(),
                progress);
    }

    /** Where it stands in its life. */
    enum Stage {
        @JsonProperty("scheduled")
        SCHEDULED,
        @JsonProperty("started")
        STARTED,
        @JsonProperty("finished")
        FINISHED,
        @JsonProperty("cancelled")
        CANCELLED,
        @JsonProperty("stopped")
        STOPPED;

        /** Finished: everybody's message is handed over, or it is too late for the rest. Stopped: Meta takes no message of it. */
        static Stage of(Broadcast broadcast, Progress progress, Instant now) {
            if (broadcast.state() == Broadcast.State.CANCELLED) return CANCELLED;
            if (broadcast.state() == Broadcast.State.STOPPED) return STOPPED;
            if (now.isBefore(broadcast.sendAt())) return SCHEDULED;
            boolean over = progress.finished() || !now.isBefore(broadcast.notAfter());
            return over ? FINISHED : STARTED;
        }
    }
}
