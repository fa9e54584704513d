package mx.gob.guanajuato.conectate.chatbot.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** What was typed into a field. */
public final class Typed {
    private Typed() {}

    /** Without spaces around it; empty where nothing was sent. */
    public static String text(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    /** The first characters of it, without spaces around it; empty where nothing was sent. */
    public static String atMost(int characters, String text) {
        String typed = Optional.ofNullable(text).orElse("").strip();
        return typed.substring(0, Math.min(characters, typed.length()));
    }

    /** Of several lines, with the line ends that files have. */
    public static String lines(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").replace("\r\n", "\n");
    }

    /** A whole number that is not negative; −1 where there is none. */
    public static int number(MultivaluedMap<String, String> form, String field) {
        String text = text(form, field);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** A day as browsers send it, e.g. {@code 2021-04-30}; empty where it is none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day and time in Guanajuato as browsers send it, e.g. {@code 2021-04-30T18:00}; empty where it is none. */
    public static Optional<Instant> moment(String text) {
        try {
            if (text == null || text.isBlank()) return Optional.empty();
            return Optional.of(
                    LocalDateTime.parse(text).atZone(ServiceClock.GUANAJUATO).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A moment as a field shows it. */
    public static String field(Optional<Instant> moment) {
        return moment.map(at -> LocalDateTime.ofInstant(at, ServiceClock.GUANAJUATO)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString())
                .orElse("");
    }
}
