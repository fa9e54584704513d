package mx.gob.guanajuato.conectate.events.content;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * The days for which one colour of the state's traffic light of reactivation was in force.
 *
 * @param from its first day
 * @param to its last day
 * @param colour as the texts and the rules name it, e.g. {@code amarillo}
 * @param remark what citizens should know of it besides, in their words
 * @param assumed whether a date of it was not found in any source
 */
public record TrafficLightPeriod(
        LocalDate from, LocalDate to, String colour, Optional<String> remark, boolean assumed, String source)
        implements Content {
    public TrafficLightPeriod {
        if (from == null) throw new InvalidEvent("from", "missing");
        if (to == null || to.isBefore(from)) throw new InvalidEvent("to", "not a day after from");
    }

    @Override
    public String key() {
        return "traffic-light-period/" + from;
    }
}
