package mx.gob.guanajuato.conectate.simulator.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.JsonWeight;

/** One message in a conversation; guarded by {@link Conversations}. */
final class Line {
    final long seq;
    final String wamid;
    final Instant at;
    final String type;

    /** The object under the type's name, in Meta's form. */
    final JsonNode content;

    /** The message that this one answers, or null. */
    final String answers;

    /** What the statuses of one of ours need; null for a citizen's. */
    final Sent sent;

    State state;

    /** Meta's code and words if the state is {@code FAILED}. */
    String failure;

    Line(long seq, String wamid, Instant at, String type, JsonNode content, String answers, Sent sent) {
        this.seq = seq;
        this.wamid = wamid;
        this.at = at;
        this.type = type;
        this.content = content;
        this.answers = answers;
        this.sent = sent;
        this.state = State.SENT;
    }

    /** Shown on another bubble, never read on its own. */
    boolean isReaction() {
        return type.equals("reaction");
    }

    boolean fromCitizen() {
        return sent == null;
    }

    /** How much memory its words take, in characters. */
    long weight() {
        return JsonWeight.of(content);
    }

    LineView view() {
        return new LineView(
                seq, fromCitizen() ? "citizen" : "business", wamid, at, type, content, answers, state.json(), failure);
    }

    /** Where a message stands; only ever moves on, except between waiting and sent. */
    enum State {
        /** The receiver refused the webhook or is away; it will be posted again. */
        WAITING,
        /** With the simulator. */
        SENT,
        /** A citizen's: taken by the webhook. Ours: on the phone. */
        DELIVERED,
        /** Read. */
        READ,
        /** Ours only: will not arrive. */
        FAILED;

        String json() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
