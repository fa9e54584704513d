package mx.gob.guanajuato.conectate.broadcast.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of a broadcast if it were sent as it is, as far as that is known now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        @Schema(description = "All who are subscribed") long subscribers,
        @Schema(description = "Those of the audience, whom messages reach") long people,
        @Schema(description = "Of these: wrote in the last 24 hours, and get it without a template") long free,
        @Schema(description = "Of these: get it by the template") long byTemplate,
        @Schema(description = "Who will not be reached, by why: no-template, set-aside, quota, too-late")
                Map<String, Long> notReached,
        @Schema(description = "Messages a second that the number may send") int perSecond,
        Instant startsAt,
        @Schema(description = "When the last one has it") Instant endsAt,
        @Schema(description = "Nobody gets it later than that") Instant notAfter,
        @Schema(description = "Different citizens that all numbers may write to in 24 hours; absent: Meta has not told")
                Integer recipientsPerDay,
        @Schema(description = "What it costs; absent while staff keep no prices") Cost cost) {

    /** Pesos, by the prices of that day. */
    public record Cost(
            @Schema(description = "If messages without a template are still free this month") BigDecimal least,
            @Schema(description = "If none is free any more") BigDecimal most,
            LocalDate pricesOf,
            String source) {}

    /** Who gets it. */
    public long reached() {
        return people
                - notReached.getOrDefault(NO_TEMPLATE, 0L)
                - notReached.getOrDefault(QUOTA, 0L)
                - notReached.getOrDefault(TOO_LATE, 0L);
    }

    /** Has not written for 24 hours, and the content has no template. */
    public static final String NO_TEMPLATE = "no-template";

    /** No message has arrived for long. */
    public static final String SET_ASIDE = "set-aside";

    /** More people than Meta lets us write to in 24 hours. */
    public static final String QUOTA = "quota";

    /** The rate does not get so far in time. */
    public static final String TOO_LATE = "too-late";
}
