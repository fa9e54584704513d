package mx.gob.guanajuato.conectate.events.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * What became of one trained model. Topic {@code intent-models}, key {@link #key()}: every version that was ever offered
 * stays, so that an instance which must refuse the newest can still take the one before it; and of each instance its last
 * answer to each version.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event", visible = true, defaultImpl = ModelEvent.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ModelEvent.Offered.class, name = "offered"),
    @JsonSubTypes.Type(value = ModelEvent.Taken.class, name = "taken"),
    @JsonSubTypes.Type(value = ModelEvent.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = TrainingRun.class, name = "training-run")
})
public sealed interface ModelEvent
        permits ModelEvent.Offered, ModelEvent.Taken, ModelEvent.Refused, TrainingRun, ModelEvent.Unknown {
    String version();

    Instant at();

    /** {@code offer/<version>}, {@code answer/<version>/<instance>} or {@code training-run}. */
    @JsonIgnore
    String key();

    /**
     * It was trained, or is to be used again.
     *
     * @param path of its file, in the folder of models that every instance sees
     * @param sha256 of the whole file, hexadecimal
     * @param bytes the file's size
     * @param utterances how many it was trained on
     */
    record Offered(String version, Instant at, String path, String sha256, long bytes, int utterances)
            implements ModelEvent {
        @Override
        public String key() {
            return "offer/" + version;
        }
    }

    /**
     * An instance reads with it from now on.
     *
     * @param millis what reading and checking it took
     */
    record Taken(String version, Instant at, String instance, long millis) implements ModelEvent {
        @Override
        public String key() {
            return "answer/" + version + "/" + instance;
        }
    }

    /** An instance goes on with the one that it has. */
    record Refused(String version, Instant at, String instance, String reason) implements ModelEvent {
        @Override
        public String key() {
            return "answer/" + version + "/" + instance;
        }
    }

    /** Something that this version does not know. */
    record Unknown(String event, String version, Instant at) implements ModelEvent {
        @Override
        public String key() {
            return "unknown/" + version;
        }
    }
}
