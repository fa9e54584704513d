package mx.gob.guanajuato.conectate.broadcast.wording;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import mx.gob.guanajuato.conectate.wording.PackagedWords;

/**
 * The words of one language that a message is put together with, from {@code wording/<language tag>.yaml}, where each is
 * explained.
 *
 * @param locale the language tag, by which Java writes names of months and days
 * @param day pattern for {@link DateTimeFormatter}; so is {@code hour}
 * @param examples by the names of the places that an alert's words may have
 */
public record Wording(
        String locale,
        String day,
        String hour,
        String when,
        String where,
        String registration,
        String begins,
        String between,
        String until,
        String footer,
        String beforeAValue,
        String firstTime,
        String was,
        String state,
        Map<String, String> examples) {
    /** What everybody is written to in; where that is decided, and nowhere else. */
    public static final Wording OF_CITIZENS =
            PackagedWords.of(Wording.class, "wording", Locale.forLanguageTag("es-MX"));

    /** As Meta writes the language of a template: {@code es_MX}. */
    public String language() {
        return locale.replace('-', '_');
    }

    /** Martes 7 de julio de 2020. */
    public String day(LocalDateTime moment) {
        return written(day, moment);
    }

    /** 18:00. */
    public String hour(LocalDateTime moment) {
        return written(hour, moment);
    }

    private String written(String pattern, LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale))
                .format(moment);
    }
}
