package mx.gob.guanajuato.conectate.metrics.labels;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Topics as staff call them; one that staff added later goes by its own name. */
public final class TopicNames {
    private static final Properties NAMES = load();

    private TopicNames() {}

    /** The name of an intent. */
    public static String of(String intent) {
        return NAMES.getProperty(intent, intent);
    }

    private static Properties load() {
        var names = new Properties();
        try (var in = new InputStreamReader(
                TopicNames.class.getResourceAsStream("topics.properties"), StandardCharsets.UTF_8)) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
