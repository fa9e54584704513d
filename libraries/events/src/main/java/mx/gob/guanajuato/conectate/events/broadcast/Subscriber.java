package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 */
public record Subscriber(
        CitizenKey citizen,
        State state,
        Instant since,
        Instant changedAt,
        Consent consent,
        Optional<Consent> joining,
        @JsonUnwrapped Traits traits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Stay> stays) {

    public Subscriber {
        if (citizen == null) throw new InvalidEvent("citizen", "missing");
        if (state == null) throw new InvalidEvent("state", "missing");
        if (since == null) throw new InvalidEvent("since", "missing");
        if (changedAt == null) throw new InvalidEvent("changedAt", "missing");
        traits = traits == null ? Traits.NONE : traits;
        stays = stays == null ? List.of() : List.copyOf(stays);
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

    /**
     * What audiences are made by.
     *
     * @param municipality INEGI code, where the citizen named one
     * @param topics what the citizen chose, in the words of docs/broadcast-contents.md; none: what is for everybody
     * @param tags what an imported list, or staff, said of the citizen
     * @param activeOn the last day on which the citizen wrote or tapped, in America/Mexico_City
     * @param unreachableSince since when no message arrives: nothing is sent until the citizen writes
     */
    public record Traits(
            Optional<String> municipality,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
            Optional<LocalDate> activeOn,
            Optional<Instant> unreachableSince) {
        /** Nothing is known. */
        public static final Traits NONE =
                new Traits(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

        public Traits {
            municipality = municipality == null ? Optional.empty() : municipality;
            activeOn = activeOn == null ? Optional.empty() : activeOn;
            unreachableSince = unreachableSince == null ? Optional.empty() : unreachableSince;
            topics = sorted(topics);
            tags = sorted(tags);
        }

        /** A citizen of whom only the municipality is known, if that. */
        public static Traits of(Optional<String> municipality) {
            return NONE.in(municipality);
        }

        /** The same in another municipality. */
        public Traits in(Optional<String> place) {
            return new Traits(place, topics, tags, activeOn, unreachableSince);
        }

        /** The same with other topics. */
        public Traits choosing(List<String> chosen) {
            return new Traits(municipality, chosen, tags, activeOn, unreachableSince);
        }

        /** The same without some of the topics. */
        public Traits without(List<String> dropped) {
            return choosing(
                    topics.stream().filter(topic -> !dropped.contains(topic)).toList());
        }

        /** The same with other tags. */
        public Traits tagged(List<String> words) {
            return new Traits(municipality, topics, words, activeOn, unreachableSince);
        }

        /** The same, heard of on that day: whoever writes can be reached. */
        public Traits active(LocalDate day) {
            boolean later = activeOn.filter(known -> !known.isBefore(day)).isEmpty();
            return new Traits(municipality, topics, tags, later ? Optional.of(day) : activeOn, Optional.empty());
        }

        /** The same and what else became known: places and days are replaced, topics and tags are added. */
        public Traits merged(Traits news) {
            var both = new Traits(
                    news.municipality.or(() -> municipality),
                    joined(topics, news.topics),
                    joined(tags, news.tags),
                    activeOn,
                    unreachableSince);
            return news.activeOn.map(both::active).orElse(both);
        }

        private static List<String> joined(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        /** The same, not reached since then. */
        public Traits unreachable(Instant since) {
            return new Traits(municipality, topics, tags, activeOn, Optional.of(since));
        }

        /** The same: something has arrived after all. */
        public Traits reachable() {
            return new Traits(municipality, topics, tags, activeOn, Optional.empty());
        }

        private static List<String> sorted(List<String> words) {
            return words == null ? List.of() : List.copyOf(new TreeSet<>(words));
        }
    }
}
