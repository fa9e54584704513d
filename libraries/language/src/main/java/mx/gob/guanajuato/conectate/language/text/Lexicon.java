package mx.gob.guanajuato.conectate.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words beside the class that reads it: UTF-8, one entry a line, {@code #} opens a comment. */
public final class Lexicon {
    private Lexicon() {}

    /** The entries of the file {@code name} in the package of {@code reader}, trimmed, in their order. */
    public static List<String> lines(Class<?> reader, String name) {
        var file = reader.getResourceAsStream(name);
        if (file == null) throw new IllegalStateException(reader.getPackageName() + " lacks its file " + name);
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
