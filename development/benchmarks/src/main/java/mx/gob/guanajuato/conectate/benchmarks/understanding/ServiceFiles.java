package mx.gob.guanajuato.conectate.benchmarks.understanding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.training.LabelledText;

/** What the chatbot understands with, as it lies in the repository and in the build of it. */
record ServiceFiles(Path root) {
    private static final String SERVICE = "chatbot-service/";

    /** The messages of the suite, without what they mean. */
    List<String> messages() {
        return LabelledFiles.read(root.resolve(SERVICE + "src/test/resources/understanding/suite/in-scope.tsv"))
                .stream()
                .map(LabelledText::text)
                .toList();
    }

    /** The sentences that the model was trained with. */
    List<LabelledText> examples() {
        return LabelledFiles.read(root.resolve(SERVICE + "src/main/resources/understanding/utterances"));
    }

    IntentModel model() {
        Path file = root.resolve(SERVICE + "target/classes/understanding/model.bin");
        if (!Files.isRegularFile(file)) throw new UnusableInput(file + " is not there: build the chatbot first.");
        try {
            return ModelFile.read(Files.readAllBytes(file));
        } catch (IOException | UnusableModel e) {
            throw new UnusableInput(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    List<Place> municipalities() {
        Path file = root.resolve(SERVICE + "src/main/resources/content/tables/municipal-aliases.csv");
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                names.computeIfAbsent(row.getField("inegi_code"), code -> new ArrayList<>())
                        .add(row.getField("alias"));
            }
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read: " + e.getMessage(), e);
        }
        return names.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
    }
}
