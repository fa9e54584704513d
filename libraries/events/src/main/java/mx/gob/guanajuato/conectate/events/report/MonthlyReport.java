package mx.gob.guanajuato.conectate.events.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.YearMonth;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * How the report of a month stands. Topic {@code monthly-reports}, key {@link #month()}: the last record of a month is how it
 * stands now.
 *
 * @param month the month that is reported
 * @param at when that was so
 * @param instance which instance of metrics-service did it
 */
public record MonthlyReport(YearMonth month, State state, Instant at, String instance) {
    public MonthlyReport {
        if (month == null) throw new InvalidEvent("month", "missing");
        if (state == null) throw new InvalidEvent("state", "missing");
        if (at == null) throw new InvalidEvent("at", "missing");
        instance = instance == null ? "" : instance;
    }

    /** What became of it. */
    public enum State {
        /** An instance is about to send it, or died at it. */
        @JsonProperty("begun")
        BEGUN,
        /** It is out. */
        @JsonProperty("sent")
        SENT,
        /** It could not be sent, and may be tried again at once. */
        @JsonProperty("failed")
        FAILED,
        /** Something that a later version says; taken for begun, so that nothing is sent twice. */
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
