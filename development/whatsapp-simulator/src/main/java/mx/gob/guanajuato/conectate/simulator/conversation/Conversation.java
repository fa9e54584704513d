package mx.gob.guanajuato.conectate.simulator.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.conversation.Line.State;

/** What one citizen and one number said to each other; guarded by {@link Conversations}. */
final class Conversation {
    /** The older ones scroll out of the phone. */
    static final int MOST_LINES = 500;

    /** "Typing indicator up to 25 s or until reply" (Meta, Typing indicators). */
    static final Duration TYPING = Duration.ofSeconds(25);

    final ArrayDeque<Line> lines = new ArrayDeque<>(2);
    long revision;
    Instant typingUntil = Instant.EPOCH;
    Instant citizenWroteAt = Instant.EPOCH;

    void add(Line line) {
        lines.add(line);
        if (line.fromCitizen()) citizenWroteAt = line.at;
        else typingUntil = Instant.EPOCH;
        revision++;
    }

    void citizenWroteAt(Instant at) {
        citizenWroteAt = at;
        revision++;
    }

    void move(Line line, State state) {
        if (line.state == State.READ || line.state == state) return;
        line.state = state;
        revision++;
    }

    /** Marking one as read also marks all before it (Meta, Mark messages as read). */
    void readUpTo(Line last) {
        for (var line : lines) {
            if (line.fromCitizen() && line.seq <= last.seq) move(line, State.READ);
        }
    }

    void typing(Instant now) {
        typingUntil = now.plus(TYPING);
        revision++;
    }

    List<Line> unreadFromBusiness() {
        return lines.stream()
                .filter(line -> !line.fromCitizen() && !line.isReaction())
                .filter(line -> line.state != State.READ && line.state != State.FAILED)
                .toList();
    }
}
