package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** Whether municipality, topics and tags are those of the other one: writing to us alone changes none of them. */
    public boolean describes(Traits other) {
        return municipality.equals(other.municipality) && topics.equals(other.topics) && tags.equals(other.tags);
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
