package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * An event that citizens are invited to.
 *
 * @param title what it is called
 * @param begins day and hour in America/Mexico_City
 * @param ends day and hour; empty: an hour after it begins
 * @param place where it is, or where it can be watched
 * @param registration the address to register at
 * @param calendarFile whether the message carries a file that puts it into the phone's calendar
 */
public record Invitation(
        String title,
        LocalDateTime begins,
        Optional<LocalDateTime> ends,
        Optional<String> place,
        Optional<String> registration,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean calendarFile) {

    public Invitation {
        if (title == null || title.isBlank()) throw new InvalidEvent("invitation.title", "missing");
        if (begins == null) throw new InvalidEvent("invitation.begins", "missing");
        if (ends.filter(end -> !end.isAfter(begins)).isPresent())
            throw new InvalidEvent("invitation.ends", "not after it begins");
    }

    /** When it is over. */
    public LocalDateTime over() {
        return ends.orElse(begins.plusHours(1));
    }
}
