package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * Who of the subscribers gets a broadcast: whoever fits each condition that is named. Of the words of one condition any
 * one is enough.
 *
 * @param municipalities INEGI codes
 * @param topics what citizens chose; who chose nothing gets what is for everybody, and nothing of a topic
 * @param tags what an imported list said of them
 * @param activeDays wrote or tapped within so many days before it is sent
 */
public record Audience(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> municipalities,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
        Optional<Integer> activeDays) {
    /** All subscribers. */
    public static final Audience EVERYBODY = new Audience(List.of(), List.of(), List.of(), Optional.empty());

    public Audience {
        municipalities = sorted(municipalities);
        topics = sorted(topics);
        tags = sorted(tags);
        activeDays = activeDays == null ? Optional.empty() : activeDays;
        if (activeDays.filter(days -> days < 1).isPresent()) throw new InvalidEvent("activeDays", "less than 1");
    }

    /** Whether it names no condition. */
    public boolean meansEverybody() {
        return equals(EVERYBODY);
    }

    /** Whether somebody of whom this is known fits, on the day on which it is sent. */
    public boolean holds(Traits traits, LocalDate day) {
        return (municipalities.isEmpty()
                        || traits.municipality()
                                .filter(municipalities::contains)
                                .isPresent())
                && (topics.isEmpty() || traits.topics().stream().anyMatch(topics::contains))
                && (tags.isEmpty() || traits.tags().stream().anyMatch(tags::contains))
                && (activeDays.isEmpty()
                        || traits.activeOn()
                                .filter(last -> last.isAfter(day.minusDays(activeDays.get())))
                                .isPresent());
    }

    private static List<String> sorted(List<String> words) {
        return words == null ? List.of() : List.copyOf(new TreeSet<>(words));
    }
}
