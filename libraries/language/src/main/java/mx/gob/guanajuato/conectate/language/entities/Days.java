package mx.gob.guanajuato.conectate.language.entities;

import java.time.LocalDate;

/** The days that a message asks about, both ends included; one day where they are equal. */
public record Days(LocalDate from, LocalDate to) {
    static Days one(LocalDate day) {
        return new Days(day, day);
    }

    /** ISO 8601: {@code 2021-05-03}, or {@code 2021-05-03/2021-05-09}. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
