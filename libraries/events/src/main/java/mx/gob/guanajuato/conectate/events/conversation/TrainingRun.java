package mx.gob.guanajuato.conectate.events.conversation;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last training that staff asked for in the console, as it stands. There is one at a time among all instances.
 *
 * @param version of the model that it made; empty while there is none
 * @param at when it came to stand so
 * @param instance where it runs
 * @param by user name of who asked for it
 * @param begun when it began
 * @param made the model that it made
 * @param told why it failed, in words for staff
 */
public record TrainingRun(
        String version,
        Instant at,
        String instance,
        String by,
        State state,
        Instant begun,
        Optional<Made> made,
        Optional<String> told)
        implements ModelEvent {
    /** How a training stands. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        /** The model is there and nobody reads with it yet. */
        @JsonProperty("made")
        MADE,
        @JsonProperty("failed")
        FAILED,
        /** It was offered to the instances. */
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /**
     * A trained model that waits for somebody to look at it.
     *
     * @param path of its file, in the folder of models that every instance sees
     * @param sha256 of the whole file, hexadecimal
     * @param utterances how many it was trained on
     */
    public record Made(String path, String sha256, long bytes, int utterances, Compared compared) {}

    /**
     * What it reads in the sentences of the suite, beside the model that was in use.
     *
     * @param with the version of the model that was in use
     * @param sentences how many the suite has
     * @param rightBefore how many of them the model in use reads right
     * @param rightAfter how many this one does
     * @param dangerMissedBefore how many of those in danger the model in use does not recognise
     * @param dangerMissedAfter how many this one does not
     * @param better some that only this one reads right
     * @param worse some that only the other reads right
     */
    public record Compared(
            String with,
            int sentences,
            int rightBefore,
            int rightAfter,
            int dangerMissedBefore,
            int dangerMissedAfter,
            List<Changed> better,
            List<Changed> worse) {
        public Compared {
            better = better == null ? List.of() : List.copyOf(better);
            worse = worse == null ? List.of() : List.copyOf(worse);
        }
    }

    /** A sentence of the suite that is read in another way. */
    public record Changed(String text, String meant, String before, String after) {}

    @Override
    public String key() {
        return "training-run";
    }
}
