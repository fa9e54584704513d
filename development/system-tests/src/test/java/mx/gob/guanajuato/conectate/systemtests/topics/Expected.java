package mx.gob.guanajuato.conectate.systemtests.topics;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.age;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.change;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.inTheState;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.recoveredInTheState;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the tables say, for the places in {@code topics.csv} that name it: {@code {deaths}}, {@code {deaths change}}. */
final class Expected {
    /** The last day of the state's table. */
    static final String LAST_DAY = "2022-02-03";

    private static final String DAY_BEFORE = "2022-02-02";

    /** The day on which the state's traffic light was suspended. */
    private static final String LIGHT_ENDED = "2022-05-02";

    private static final String CHANGE = " change";
    private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es-MX"));

    private Expected() {}

    static String filled(String text) {
        return NAMED.matcher(text).replaceAll(Expected::named);
    }

    private static String named(MatchResult found) {
        var name = found.group(1);
        if (name.equals("age")) return age(LAST_DAY);
        if (name.equals("light age")) return age(LIGHT_ENDED);
        if (!name.endsWith(CHANGE)) return written(figure(name, LAST_DAY));
        var column = name.substring(0, name.length() - CHANGE.length());
        return change(figure(column, LAST_DAY) - figure(column, DAY_BEFORE));
    }

    /** The state's figure of a day, published or estimated. */
    static long figure(String column, String day) {
        return column.equals("recovered") ? recoveredInTheState(day) : inTheState(column, day);
    }

    /** As it is said: 3 de febrero de 2022. */
    static String said(LocalDate day) {
        return DAY.format(day);
    }
}
