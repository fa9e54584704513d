package mx.gob.guanajuato.conectate.broadcast.alerts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The newest of one figure in one place, or of the traffic light.
 *
 * @param place INEGI code; the state's for the traffic light
 * @param date the day that it speaks of
 * @param value a figure, or a colour
 * @param publishedAt when it was published
 */
record News(String place, LocalDate date, String value, Instant publishedAt) {
    /** As it is noted once it has been told. */
    String note() {
        return value + "@" + date;
    }

    /** The value in such a note. */
    static String valueIn(String note) {
        int end = note.lastIndexOf('@');
        return end < 0 ? note : note.substring(0, end);
    }
}
