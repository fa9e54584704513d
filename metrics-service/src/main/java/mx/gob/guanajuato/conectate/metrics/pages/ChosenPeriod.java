package mx.gob.guanajuato.conectate.metrics.pages;

import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/**
 * The period of a page.
 *
 * @param period what is shown: the one asked for, or the usual one where that is none
 * @param from its first day as it stands in the form, whatever was typed
 * @param to its last day likewise
 * @param problems what is wrong with either, by field
 * @param choices the periods to go to with one click
 */
public record ChosenPeriod(Period period, String from, String to, Map<String, String> problems, List<Choice> choices) {
    /** A period to go to. */
    public record Choice(String label, String query, boolean current) {}

    /** The same period in another address: its days, which a link that is passed on keeps. */
    public String query() {
        return query(period);
    }

    static String query(Period period) {
        return "desde=" + period.from() + "&hasta=" + period.to();
    }

    /** "23 de marzo de 2020 al 30 de abril de 2021", and one day as one day. */
    public String words() {
        return FigureFormats.inFull(period.from(), period.to());
    }

    /** Why a field is refused; empty: it is not. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
