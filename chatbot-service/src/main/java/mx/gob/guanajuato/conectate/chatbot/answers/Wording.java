package mx.gob.guanajuato.conectate.chatbot.answers;

import java.util.Locale;
import java.util.Map;
import mx.gob.guanajuato.conectate.wording.PackagedWords;

/**
 * What a language says where a text names a day, a time or a place. Content like the texts: a file {@code
 * content/wording/<language tag>.yaml}.
 *
 * @param locale the language tag, by which Java writes numbers and names of months and days
 * @param day pattern of a day with its year, for {@link java.time.format.DateTimeFormatter}; so are the next two
 * @param years how many years, one and more; so are months and days
 * @param and between the parts of a time
 * @param of how a place is said to be the place of something, by what its name begins with; empty: any other
 * @param wholeState where a figure of all municipalities is from
 */
public record Wording(
        String locale,
        String day,
        String dayOfYear,
        String weekday,
        Counted years,
        Counted months,
        Counted days,
        String and,
        Map<String, String> of,
        String wholeState) {
    /** What everybody is answered in. */
    static final Locale EVERYBODYS = Locale.forLanguageTag("es-MX");

    private static final String FOLDER = "content/wording";

    /** One of it, more of it. */
    public record Counted(String one, String many) {}

    /** The one of a language that the service carries. */
    public static Wording packaged(Locale locale) {
        return PackagedWords.of(Wording.class, FOLDER, locale);
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }
}
