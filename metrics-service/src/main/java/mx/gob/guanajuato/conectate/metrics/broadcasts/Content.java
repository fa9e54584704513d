package mx.gob.guanajuato.conectate.metrics.broadcasts;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * What the funnel reads of a {@link mx.gob.guanajuato.conectate.events.broadcast.Broadcast}.
 *
 * @param manner whether it is a test or repeats another; empty: neither
 * @param life when it began to go out, where that is known
 */
record Content(String id, String text, Instant sendAt, String state, Optional<Manner> manner, Optional<Life> life) {
    /** How it goes out. */
    record Manner(boolean test, boolean alert, Optional<String> again) {
        Manner {
            again = again == null ? Optional.empty() : again;
        }
    }

    /** What became of it. */
    record Life(Optional<Instant> startedAt) {
        Life {
            startedAt = startedAt == null ? Optional.empty() : startedAt;
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

    /** When it began to go out; of older ones, when it was to. */
    Instant startedAt() {
        return life.flatMap(Life::startedAt).orElse(sendAt);
    }
}
