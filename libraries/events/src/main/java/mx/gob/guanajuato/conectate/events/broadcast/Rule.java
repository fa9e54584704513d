package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What a rule lays down. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = Rule.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.QuietHours.class, name = "quiet-hours"),
    @JsonSubTypes.Type(value = Rule.Prices.class, name = "prices"),
    @JsonSubTypes.Type(value = Rule.Alert.class, name = "alert"),
    @JsonSubTypes.Type(value = Rule.Told.class, name = "told")
})
public sealed interface Rule {
    /** What it is kept under. */
    String key();

    /**
     * From when to when nobody is written to, in America/Mexico_City. A broadcast that is not through goes on afterwards.
     *
     * @param from its first minute
     * @param until the first minute after it; the same as {@code from}: there are none
     */
    @JsonIgnoreProperties("kind")
    record QuietHours(LocalTime from, LocalTime until) implements Rule {
        /** Under which they are kept. */
        public static final String KEY = "quiet-hours";

        public QuietHours {
            if (from == null) throw new InvalidEvent("from", "missing");
            if (until == null) throw new InvalidEvent("until", "missing");
        }

        @Override
        public String key() {
            return KEY;
        }
    }

    /**
     * What Meta takes for one message to Mexico, in pesos.
     *
     * @param marketing a template that makes something known or invites
     * @param utility a template that tells what somebody asked for
     * @param service a message without a template, within 24 hours of the citizen's own
     * @param freeServiceAMonth so many of those cost nothing
     * @param asOf the day since which they hold
     * @param source where they stand
     */
    @JsonIgnoreProperties("kind")
    record Prices(
            BigDecimal marketing,
            BigDecimal utility,
            BigDecimal service,
            int freeServiceAMonth,
            LocalDate asOf,
            String source)
            implements Rule {
        /** Under which they are kept. */
        public static final String KEY = "prices";

        public Prices {
            if (marketing == null || utility == null || service == null) throw new InvalidEvent("prices", "missing");
            if (asOf == null) throw new InvalidEvent("asOf", "missing");
        }

        @Override
        public String key() {
            return KEY;
        }
    }

    /**
     * Which change is told, to whom and in which words.
     *
     * @param id lower-case letters, digits and hyphens
     * @param name what staff call it
     * @param on {@value #TRAFFIC_LIGHT}, or the indicator whose figure changed
     * @param municipalities INEGI codes whose change is told; none: all of them
     * @param topic who chose it hears of it; empty: everybody of that municipality
     * @param leastChange by how much a figure has to differ from the one told before
     * @param collectMinutes so long after the first change others are waited for, to be told together
     * @param text the message, with {@code {municipality}}, {@code {value}}, {@code {change}}, {@code {date}} or, of the
     *     traffic light, {@code {colour}}
     * @param active whether it is followed
     */
    @JsonIgnoreProperties("kind")
    record Alert(
            String id,
            String name,
            String on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> municipalities,
            Optional<String> topic,
            long leastChange,
            int collectMinutes,
            String text,
            boolean active)
            implements Rule {
        /** The traffic light of reactivation, which is one for the whole state. */
        public static final String TRAFFIC_LIGHT = "traffic-light";

        /** What keys of alert rules begin with. */
        public static final String PREFIX = "alert/";

        public Alert {
            if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
            if (on == null || on.isBlank()) throw new InvalidEvent("on", "missing");
            if (text == null || text.isBlank()) throw new InvalidEvent("text", "missing");
            municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
            topic = topic == null ? Optional.empty() : topic;
        }

        @Override
        public String key() {
            return PREFIX + id;
        }
    }

    /**
     * What an alert's rule has told so far: a change is what differs from it.
     *
     * @param alert the rule's id
     * @param news what was told last, by municipality; of the traffic light under the state's code
     */
    @JsonIgnoreProperties("kind")
    record Told(String alert, Map<String, String> news) implements Rule {
        /** What keys of it begin with. */
        public static final String PREFIX = "told/";

        public Told {
            if (alert == null || alert.isBlank()) throw new InvalidEvent("alert", "missing");
            news = news == null ? Map.of() : Map.copyOf(news);
        }

        @Override
        public String key() {
            return PREFIX + alert;
        }
    }

    /** A kind of rule that this version does not know. */
    record Unknown(String kind) implements Rule {
        @Override
        public String key() {
            return "unknown/" + kind;
        }
    }
}
