package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** The figures of one indicator in one area. A day that was not published is no figure, never 0. */
record Series(ContentCatalog catalog, String indicator, String area) {
    boolean published() {
        return first().isPresent();
    }

    Optional<LocalDate> first() {
        return catalog.firstFigure(indicator, area).map(change -> figure(change).date());
    }

    /** The figure of that day, else of the nearest published day before. */
    Optional<ContentChange> upTo(LocalDate day) {
        return catalog.figure(indicator, area, day);
    }

    /** The figure of exactly that day. */
    Optional<ContentChange> on(LocalDate day) {
        return upTo(day).filter(change -> figure(change).date().equals(day));
    }

    Optional<Long> valueOn(LocalDate day) {
        return on(day).map(change -> figure(change).value());
    }

    /** What that day added to the day before, where both were published; a correction takes away. */
    Optional<Long> addedOn(LocalDate day) {
        return valueOn(day).flatMap(value -> valueOn(day.minusDays(1)).map(before -> value - before));
    }

    static Figure figure(ContentChange change) {
        return (Figure) change.body();
    }
}
