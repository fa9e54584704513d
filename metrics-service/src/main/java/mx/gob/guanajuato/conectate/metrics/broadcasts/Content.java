package mx.gob.guanajuato.conectate.metrics.broadcasts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.broadcast.Broadcast}.
 *
 * @param manner whether it is a test or repeats another; empty: neither
 * @param life when it began to go out, where that is known, and the figures that stay
 */
record Content(String id, String text, Instant sendAt, String state, Optional<Manner> manner, Optional<Life> life) {
    /** How it goes out. */
    record Manner(boolean test, boolean alert, Optional<String> again) {
        Manner {
            again = again == null ? Optional.empty() : again;
        }
    }

    /** What became of it. */
    record Life(Optional<Instant> startedAt, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> reached) {
        Life {
            startedAt = startedAt == null ? Optional.empty() : startedAt;
            reached = reached == null ? Map.of() : Map.copyOf(reached);
        }
    }

    Content {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (text == null) throw new InvalidEvent("text", "missing");
        if (sendAt == null) throw new InvalidEvent("sendAt", "missing");
        manner = manner == null ? Optional.empty() : manner;
        life = life == null ? Optional.empty() : life;
    }

    /** Whether it is one of the contents sent: tests, repetitions and alerts are none. */
    boolean counts() {
        return manner.filter(how -> how.test() || how.alert() || how.again().isPresent())
                .isEmpty();
    }

    /** How many of its messages ended in which state, once it was closed. */
    Map<String, Long> reached() {
        return life.map(Life::reached).orElse(Map.of());
    }

    /** When it began to go out; of older ones, when it was to. */
    Instant startedAt() {
        return life.flatMap(Life::startedAt).orElse(sendAt);
    }
}
