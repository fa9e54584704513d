package mx.gob.guanajuato.conectate.events.privacy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * The erasure of one citizen's data, its order and what each part did. Topic {@code erasures}, key {@link #citizen()}; an
 * order lies in the partition of the citizen key, where it meets all else of that citizen. Holds no number: whoever has
 * one and the key can tell whether it was erased, nobody can tell which one was.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event", visible = true, defaultImpl = ErasureEvent.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ErasureEvent.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = ErasureEvent.Carried.class, name = "carried")
})
public sealed interface ErasureEvent {
    /** The number of the case: one for all keys of a citizen. */
    String folio();

    /** Digest of the citizen key, made with a key of its own. */
    String citizen();

    Instant at();

    /** The same for the same fact, however often it is written. */
    String fact();

    /**
     * All that this citizen said by then is to be gone, and nothing that follows from it may be sent.
     *
     * @param until by the clock of whoever sent or wrote it
     * @param orderedBy user name of the staff member, or {@code orden} for the command line
     * @param orderedByName as colleagues call the person
     * @param reference what the privacy office calls the citizen's request; no personal data
     */
    record Ordered(
            String folio,
            String citizen,
            Instant until,
            Instant at,
            String orderedBy,
            String orderedByName,
            String reference)
            implements ErasureEvent {
        public Ordered {
            if (folio == null || folio.isBlank()) throw new InvalidEvent("folio", "missing");
            if (citizen == null || citizen.isBlank()) throw new InvalidEvent("citizen", "missing");
            if (until == null) throw new InvalidEvent("until", "missing");
        }

        @Override
        public String fact() {
            return folio + "/" + citizen;
        }
    }

    /**
     * One part did its share.
     *
     * @param part which one, e.g. {@code sessions}
     * @param touched how many things it took away or changed
     */
    record Carried(String folio, String citizen, String part, int touched, Instant at) implements ErasureEvent {
        @Override
        public String fact() {
            return folio + "/" + citizen + "/" + part;
        }
    }

    /** A step that this version does not know. */
    record Unknown(String event, String folio, String citizen, Instant at) implements ErasureEvent {
        @Override
        public String fact() {
            return folio + "/" + citizen + "/" + event;
        }
    }
}
