package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A content that is sent once to each subscriber of one moment. Topic {@code broadcasts}, key {@link #id()}, newest
 * counts.
 *
 * @param id drawn when it is created, or derived from the idempotency key of whoever created it
 * @param content what is sent; its fields stand beside the others, so that what only was a text reads as ever
 * @param sendAt the moment whose subscribers get it, and from which on they get it; of a draft, when it was written
 * @param notAfter nobody gets it later than that
 * @param phoneNumberId the number that sends it
 * @param revision 1 for the first, one more with each change; 0 in records of versions that did not count
 * @param audience who of the subscribers gets it; empty: all
 * @param manner how it goes out, where that is anything but at once and to the end
 * @param life what became of it so far
 */
public record Broadcast(
        String id,
        @JsonUnwrapped BroadcastContent content,
        Instant sendAt,
        Instant notAfter,
        String phoneNumberId,
        State state,
        Instant createdAt,
        Instant changedAt,
        Optional<String> idempotencyKey,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int revision,
        Optional<Audience> audience,
        Optional<Manner> manner,
        Optional<Life> life) {

    public Broadcast {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (content == null) throw new InvalidEvent("text", "missing");
        if (sendAt == null) throw new InvalidEvent("sendAt", "missing");
        audience = audience == null ? Optional.empty() : audience;
        manner = manner == null ? Optional.empty() : manner;
        life = life == null ? Optional.empty() : life;
    }

    /** To all subscribers, at once. */
    public Broadcast(
            String id,
            BroadcastContent content,
            Instant sendAt,
            Instant notAfter,
            String phoneNumberId,
            State state,
            Instant createdAt,
            Instant changedAt,
            Optional<String> idempotencyKey) {
        this(
                id,
                content,
                sendAt,
                notAfter,
                phoneNumberId,
                state,
                createdAt,
                changedAt,
                idempotencyKey,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who gets it. */
    public Audience to() {
        return audience.orElse(Audience.EVERYBODY);
    }

    /** How it goes out. */
    public Manner goes() {
        return manner.orElse(Manner.PLAIN);
    }

    /** What became of it so far. */
    public Life soFar() {
        return life.orElse(Life.NONE);
    }

    /** Its next revision, in another state. */
    public Broadcast turned(State next, Life then, Instant at) {
        return new Broadcast(
                id,
                content,
                sendAt,
                notAfter,
                phoneNumberId,
                next,
                createdAt,
                at,
                idempotencyKey,
                revision + 1,
                audience,
                manner,
                Optional.of(then).filter(one -> !one.equals(Life.NONE)));
    }

    /** The same at another time. */
    public Broadcast moved(Instant moment, Instant latest) {
        return new Broadcast(
                id,
                content,
                moment,
                latest,
                phoneNumberId,
                state,
                createdAt,
                changedAt,
                idempotencyKey,
                revision,
                audience,
                manner,
                life);
    }

    /** Where it stands. What a version does not know reads as {@link #UNKNOWN}, and is not sent. */
    public enum State {
        /** It is being written; nobody gets it. */
        @JsonProperty("draft")
        DRAFT,
        /** It waits for its moment. */
        @JsonProperty("scheduled")
        SCHEDULED,
        /** It goes out. */
        @JsonProperty("running")
        RUNNING,
        /** Staff stopped it for now. */
        @JsonProperty("paused")
        PAUSED,
        /** Its moment passed while nothing ran: staff decide whether it still goes. */
        @JsonProperty("held")
        HELD,
        /** Everybody's message has its end, or is in doubt. */
        @JsonProperty("finished")
        FINISHED,
        @JsonProperty("cancelled")
        CANCELLED,
        /** Meta takes no message of it. */
        @JsonProperty("stopped")
        STOPPED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN;

        /** Whether it never goes out again. */
        public boolean isOver() {
            return this == FINISHED || this == CANCELLED || this == STOPPED;
        }
    }
}
