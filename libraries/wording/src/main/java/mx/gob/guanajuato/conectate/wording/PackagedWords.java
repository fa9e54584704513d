package mx.gob.guanajuato.conectate.wording;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words that a service carries for a language. */
public final class PackagedWords {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build()
            .reader();

    private PackagedWords() {}

    /**
     * Those of the file {@code <folder>/<language tag>.yaml} on the class path.
     *
     * @param form a record with a component for each word
     * @throws IllegalStateException when there is no such file, which is a fault of the build
     * @throws UncheckedIOException when it does not hold exactly the words of the form
     */
    public static <W> W of(Class<W> form, String folder, Locale language) {
        String file = folder + "/" + language.toLanguageTag() + ".yaml";
        try (InputStream in = form.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("words missing: " + file);
            return YAML.forType(form).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("words of " + file, e);
        }
    }
}
