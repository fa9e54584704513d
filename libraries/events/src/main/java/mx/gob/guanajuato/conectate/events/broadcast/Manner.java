package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * How a broadcast goes out.
 *
 * @param spreadMinutes evenly over so many minutes; empty: as fast as the number may send
 * @param atAnyHour also in quiet hours
 * @param alert what has just changed: it goes before contents, and counts as none
 * @param test for trying: it counts as no content
 * @param again the id of the broadcast that it repeats, to those whom that one did not reach; it counts as no content
 */
public record Manner(
        Optional<Integer> spreadMinutes,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean atAnyHour,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean alert,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean test,
        Optional<String> again) {
    /** At once, to the end, but not in quiet hours. */
    public static final Manner PLAIN = new Manner(Optional.empty(), false, false, false, Optional.empty());

    public Manner {
        spreadMinutes = spreadMinutes == null ? Optional.empty() : spreadMinutes;
        again = again == null ? Optional.empty() : again;
    }

    /** The same, once more to those whom that broadcast did not reach. */
    public Manner againAfter(String broadcastId) {
        return new Manner(spreadMinutes, atAnyHour, alert, test, Optional.of(broadcastId));
    }
}
