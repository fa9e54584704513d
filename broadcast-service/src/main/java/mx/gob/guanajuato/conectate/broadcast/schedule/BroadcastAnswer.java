package mx.gob.guanajuato.conectate.broadcast.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import mx.gob.guanajuato.conectate.broadcast.funnel.Progress;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A broadcast as the API shows it. */
@Schema(name = "Broadcast")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BroadcastAnswer(
        String id,
        String text,
        @Schema(description = "The moment whose subscribers get it") Instant sendAt,
        @Schema(description = "Nobody gets it later than that") Instant notAfter,
        State state,
        Instant createdAt,
        @Schema(description = "When it began to go out") Instant startedAt,
        @Schema(description = "When it was over") Instant endedAt,
        @Schema(description = "Why it waits or was stopped: staff, overdue, or Meta's code") String why,
        @Schema(description = "Who of the subscribers gets it; absent: all") Audience audience,
        Integer spreadMinutes,
        @Schema(description = "Also in quiet hours") boolean atAnyHour,
        @Schema(description = "For trying: it counts as no content") boolean test,
        @Schema(description = "The broadcast that it repeats") String again,
        int revision,
        Progress progress) {

    static BroadcastAnswer of(Broadcast broadcast, Progress progress) {
        var life = broadcast.soFar();
        var manner = broadcast.goes();
        return new BroadcastAnswer(
                broadcast.id(),
                broadcast.content().text(),
                broadcast.sendAt(),
                broadcast.notAfter(),
                broadcast.state(),
                broadcast.createdAt(),
                life.startedAt().orElse(null),
                life.endedAt().orElse(null),
                life.why().orElse(null),
                broadcast.audience().orElse(null),
                manner.spreadMinutes().orElse(null),
                manner.atAnyHour(),
                manner.test(),
                manner.again().orElse(null),
                broadcast.revision(),
                progress);
    }
}
