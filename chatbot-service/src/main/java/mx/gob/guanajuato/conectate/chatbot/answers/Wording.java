package mx.gob.guanajuato.conectate.chatbot.answers;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

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

    private static final String FOLDER = "content/wording/";
    private static final YAMLMapper YAML = new YAMLMapper();

    /** One of it, more of it. */
    public record Counted(String one, String many) {}

    /** The one of a language that the service carries. */
    public static Wording packaged(Locale locale) {
        String file = FOLDER + locale.toLanguageTag() + ".yaml";
        try (InputStream in = Wording.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("content file missing: " + file);
            return YAML.readValue(in, Wording.class);
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + file, e);
        }
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }
}
