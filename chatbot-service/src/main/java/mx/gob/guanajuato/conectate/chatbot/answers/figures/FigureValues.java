package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.Formats;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * One figure as the values that a text may name.
 *
 * @param found the figure in force
 * @param today the day in Guanajuato
 * @param formats the citizen's language
 */
record FigureValues(Series series, ContentChange found, LocalDate today, Formats formats) {
    Map<String, Object> all() {
        Figure figure = figure();
        var values = new HashMap<String, Object>();
        values.put("indicator", figure.indicator());
        values.put("value", formats.number(figure.value()));
        values.put("one", figure.value() == 1);
        values.put("date", formats.day(figure.date()));
        values.put("source", figure.source());
        values.put("age", age(figure.date(), today, formats));
        values.put("latest", series.upTo(today).filter(found::equals).isPresent());
        values.put("change", change());
        values.put("week", new Week(series, figure.date(), formats).values());
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
                        "amount", formats.change(added),
                        "since", formats.day(day.minusDays(1))))
                .orElse(false);
    }

    /** In words; false for what is of today. */
    static Object age(LocalDate date, LocalDate today, Formats formats) {
        return date.isBefore(today) ? formats.period(Period.between(date, today)) : false;
    }

    /** The asked day where its figure was not published; false where it was, or where no day was asked. */
    static Object missed(Question question, LocalDate told) {
        LocalDate today = question.today();
        return question.asked()
                .date()
                .filter(day -> !day.equals(told))
                .<Object>map(day -> Map.of(
                        "day", question.formats().day(day),
                        "today", day.equals(today),
                        "yesterday", day.equals(today.minusDays(1))))
                .orElse(false);
    }
}
