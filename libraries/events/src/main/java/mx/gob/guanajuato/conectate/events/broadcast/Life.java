package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a broadcast so far.
 *
 * @param startedAt when it began to go out
 * @param endedAt when it was over
 * @param why why it waits or was stopped, in a word for programs, e.g. {@code overdue} or {@code 132015}
 * @param by user name of whoever of the staff changed it last; empty: nobody, or a program with the key
 * @param reached how many messages ended in which state, once that stands still; the words are those of the library reach
 */
public record Life(
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<String> why,
        Optional<String> by,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> reached) {
    /** Nothing yet. */
    public static final Life NONE = new Life(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Life {
        startedAt = startedAt == null ? Optional.empty() : startedAt;
        endedAt = endedAt == null ? Optional.empty() : endedAt;
        why = why == null ? Optional.empty() : why;
        by = by == null ? Optional.empty() : by;
        reached = reached == null ? Map.of() : Map.copyOf(reached);
    }

    /** Whose messages are still on their way, or followed. */
    public Life(Optional<Instant> startedAt, Optional<Instant> endedAt, Optional<String> why, Optional<String> by) {
        this(startedAt, endedAt, why, by, Map.of());
    }

    /** The same with the figures that stay. */
    public Life closed(Map<String, Long> figures) {
        return new Life(startedAt, endedAt, why, by, figures);
    }

    /** It goes out; the first time counts. */
    public Life running(Instant at, Optional<String> who) {
        return new Life(startedAt.or(() -> Optional.of(at)), Optional.empty(), Optional.empty(), who);
    }

    /** It waits. */
    public Life waiting(String reason, Optional<String> who) {
        return new Life(startedAt, Optional.empty(), Optional.of(reason), who);
    }

    /** It is over. */
    public Life over(Instant at, Optional<String> reason, Optional<String> who) {
        return new Life(startedAt, Optional.of(at), reason, who);
    }
}
