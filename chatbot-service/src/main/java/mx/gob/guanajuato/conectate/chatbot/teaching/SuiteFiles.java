package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.language.training.LabelledText;

/** The sentences that a model is judged by, as the build carries them. Nobody trains on them. */
final class SuiteFiles {
    private static final List<String> FOLDERS = List.of("understanding/suite/", "understanding/suite/second/");
    private static final List<String> TABLES =
            List.of("in-scope", "out-of-scope-near", "out-of-scope-far", "distress", "distress-near", "english");

    private SuiteFiles() {}

    /** Every sentence with what it means. */
    static List<LabelledText> all() {
        return FOLDERS.stream()
                .flatMap(folder -> TABLES.stream().flatMap(table -> read(folder + table + ".tsv")))
                .toList();
    }

    private static Stream<LabelledText> read(String name) {
        try (var file = SuiteFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("the build carries no " + name);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new LabelledText(columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
