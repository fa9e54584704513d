package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Whether a citizen gets what the government sends. Topic {@code subscribers}, key {@link #citizen()}, newest counts.
 *
 * @param since when the citizen joined for the present stay, by Meta's clock
 * @param changedAt when the message was sent that led to this state, by Meta's clock
 * @param consent the proof of the present state
 * @param joining the proof of the last joining, where the present state is another
 * @param stays the stays that are over, in order: figures of a period count who was subscribed at any moment of it
 * @param describedAt when municipality, topics or tags changed last; absent: when the rest did
 */
public record Subscriber(
        CitizenKey citizen,
        State state,
        Instant since,
        Instant changedAt,
        Consent consent,
        Optional<Consent> joining,
        @JsonUnwrapped Traits traits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Stay> stays,
        Optional<Instant> describedAt) {

    public Subscriber {
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (state == null) throw new InvalidEvent("state", "missing");
        if (since == null) throw new InvalidEvent("since", "missing");
        if (changedAt == null) throw new InvalidEvent("changedAt", "missing");
        traits = traits == null ? Traits.NONE : traits;
        stays = stays == null ? List.of() : List.copyOf(stays);
        describedAt = describedAt == null ? Optional.empty() : describedAt;
    }

    /** Of whom no more is known than at that change. */
    public Subscriber(
            CitizenKey citizen,
            State state,
            Instant since,
            Instant changedAt,
            Consent consent,
            Optional<Consent> joining,
            Traits traits,
            List<Stay> stays) {
        this(citizen, state, since, changedAt, consent, joining, traits, stays, Optional.empty());
    }

    /** Who never left before. */
    public Subscriber(
            CitizenKey citizen,
            State state,
            Instant since,
            Instant changedAt,
            Consent consent,
            Optional<Consent> joining,
            Traits traits) {
        this(citizen, state, since, changedAt, consent, joining, traits, List.of());
    }

    /** The stays that are over. Versions that did not list them told the last one by its ends. */
    @JsonIgnore
    public List<Stay> ended() {
        boolean untold = stays.isEmpty() && state == State.LEFT && since.isBefore(changedAt);
        return untold ? List.of(new Stay(since, changedAt)) : stays;
    }

    /** The same in the same state, of whom something else is known from then on. */
    public Subscriber knownAs(Traits news, List<Stay> over, Instant at) {
        var described = news.describes(traits) ? describedSince() : at;
        return new Subscriber(citizen, state, since, at, consent, joining, news, over, Optional.of(described));
    }

    /** Since when municipality, topics and tags are these: who was something else before fits no earlier audience. */
    @JsonIgnore
    public Instant describedSince() {
        return describedAt.orElse(changedAt);
    }

    /** The same for the same change of the same citizen. */
    public String id() {
        return citizen.value() + "@" + changedAt;
    }

    /** Whether broadcasts go to this citizen. */
    @JsonIgnore
    public boolean isReached() {
        return state == State.SUBSCRIBED && traits.unreachableSince().isEmpty();
    }

    /** From when until when a citizen was subscribed. */
    public record Stay(Instant from, Instant until) {
        public Stay {
            if (from == null) throw new InvalidEvent("stays.from", "missing");
            if (until == null) throw new InvalidEvent("stays.until", "missing");
        }
    }

    public enum State {
        @JsonProperty("subscribed")
        SUBSCRIBED,
        @JsonProperty("left")
        LEFT,
        /** The subscription goes on under the citizen's other key. */
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
