package mx.gob.guanajuato.conectate.broadcast.contents;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language that a content is put together with, from {@code wording/contents_<tag>.properties}. */
final class Wording {
    private static final String FILES = "wording.contents";

    /** What everybody is written to in; where that is decided, and nowhere else. */
    static final Wording OF_CITIZENS = new Wording(Locale.forLanguageTag("es-MX"));

    private final ResourceBundle words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter hour;

    Wording(Locale locale) {
        this.words = ResourceBundle.getBundle(FILES, locale);
        this.day = DateTimeFormatter.ofPattern(words.getString("day"), locale);
        this.hour = DateTimeFormatter.ofPattern(words.getString("hour"), locale);
    }

    /** What that name says, filled with these values. */
    String of(String name, String... values) {
        return words.getString(name).formatted((Object[]) values);
    }

    String day(LocalDateTime moment) {
        return day.format(moment);
    }

    String hour(LocalDateTime moment) {
        return hour.format(moment);
    }
}
