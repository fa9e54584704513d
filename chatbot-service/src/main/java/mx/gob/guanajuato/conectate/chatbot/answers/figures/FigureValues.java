package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.Formats;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * One figure as the values that a text may name.
 *
 * @param found the figure in force
 * @param today the day in Guanajuato
 */
record FigureValues(Series series, ContentChange found, LocalDate today) {
    Map<String, Object> all() {
        Figure figure = figure();
        var values = new HashMap<String, Object>();
        values.put("indicator", figure.indicator());
        values.put("value", Formats.number(figure.value()));
        values.put("one", figure.value() == 1);
        values.put("date", Formats.day(figure.date()));
        values.put("source", figure.source());
        values.put("age", age(figure.date(), today));
        values.put("latest", series.upTo(today).filter(found::equals).isPresent());
        values.put("change", change());
        values.put("week", new Week(series, figure.date()).values());
        return values;
    }

    Figure figure() {
        return Series.figure(found);
    }

    /** The figure and the one that its change is told against. */
    List<String> citations() {
        return Stream.of(Optional.of(found), series.on(figure().date().minusDays(1)))
                .flatMap(Optional::stream)
                .map(ContentChange::citation)
                .toList();
    }

    /** Only where the day right before was published; a gap is not a day. */
    private Object change() {
        LocalDate day = figure().date();
        return series.addedOn(day)
                .<Object>map(added -> Map.of(
                        "none", added == 0,
                        "amount", Formats.change(added),
                        "since", Formats.day(day.minusDays(1))))
                .orElse(false);
    }

    /** In words; false for what is of today. */
    static Object age(LocalDate date, LocalDate today) {
        return date.isBefore(today) ? Formats.period(Period.between(date, today)) : false;
    }

    /** The asked day where its figure was not published; false where it was, or where no day was asked. */
    static Object missed(Optional<LocalDate> asked, LocalDate told, LocalDate today) {
        return asked.filter(day -> !day.equals(told))
                .<Object>map(day -> Map.of(
                        "day", Formats.day(day),
                        "today", day.equals(today),
                        "yesterday", day.equals(today.minusDays(1))))
                .orElse(false);
    }
}
