package mx.gob.guanajuato.conectate.delivery.stories;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message's whole way, as far as the log still has it: after a day compaction may leave only its last step. */
@Schema(name = "Delivery")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Story(
        String id,
        @Schema(description = "Where it lay: topic/partition/offset") String origin,
        Optional<String> broadcastId,
        @Schema(description = "The last step, or the farthest of Meta's words on what it took") String state,
        List<Step> steps) {

    /** One step, in the order of time. */
    @Schema(name = "DeliveryStep")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Step(
            Instant at,
            @Schema(
                            description =
                                    "attempted, accepted, refused, in-doubt, parked, settled, expired, unconfirmed, failed;"
                                            + " or status: and Meta's word")
                    String step,
            Optional<Integer> attempt,
            @Schema(description = "Meta's error code") Optional<Integer> code,
            Optional<String> reason,
            @Schema(description = "When it goes again") Optional<Instant> dueAt) {

        static Step of(Instant at, String step) {
            return new Step(at, step, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Step attempt(int number) {
            return new Step(at, step, Optional.of(number), code, reason, dueAt);
        }

        Step because(String why) {
            return new Step(at, step, attempt, code, Optional.ofNullable(why), dueAt);
        }

        Step code(int number) {
            return new Step(at, step, attempt, Optional.of(number), reason, dueAt);
        }

        Step due(Instant when) {
            return new Step(at, step, attempt, code, reason, Optional.ofNullable(when));
        }
    }
}
