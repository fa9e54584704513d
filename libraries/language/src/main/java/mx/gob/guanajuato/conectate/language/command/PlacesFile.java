package mx.gob.guanajuato.conectate.language.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;

/** The municipalities' names: CSV with the columns {@code inegi_code} and {@code alias}, the official name first. */
final class PlacesFile {
    private PlacesFile() {}

    static ReaderTraining training(Options options) throws IOException {
        return new ReaderTraining(options.named().containsKey("places") ? read(options.path("places")) : List.of());
    }

    private static List<Place> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new BadInput(file + ": there is no such file");
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                names.computeIfAbsent(field(file, row, "inegi_code"), code -> new ArrayList<>())
                        .add(field(file, row, "alias"));
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String field(Path file, NamedCsvRecord row, String name) {
        return row.findField(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(
                        () -> new BadInput(file + ", line " + row.getStartingLineNumber() + ": there is no " + name));
    }
}
