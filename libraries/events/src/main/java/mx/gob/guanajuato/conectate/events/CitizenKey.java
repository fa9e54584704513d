package mx.gob.guanajuato.conectate.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who a citizen is to us: the normalised phone number (521… is 52…) where there is one, else Meta's business-scoped
 * user id. Key of every topic that keeps order per citizen. Made by {@code whatsapp.recipient.Recipient} only.
 *
 * <p>Holds a phone number: {@link #toString()} is masked, and a log, a metric label or a report never gets
 * {@link #value()}.
 *
 * @param value digits with country code and no plus sign, or a business-scoped user id such as {@code MX.4a…}
 */
public record CitizenKey(@JsonValue String value) {
    /** A business-scoped user id: two letters, a dot, at most 128 characters (Meta, business-scoped user ids). */
    public static final int MAX_LENGTH = 131;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CitizenKey {
        if (value == null || value.isBlank()) throw new InvalidEvent("citizen", "missing");
        if (value.length() > MAX_LENGTH) throw new InvalidEvent("citizen", "longer than " + MAX_LENGTH + " characters");
    }

    @Override
    public String toString() {
        return "citizen…" + value.substring(Math.max(0, value.length() - 2));
    }
}
