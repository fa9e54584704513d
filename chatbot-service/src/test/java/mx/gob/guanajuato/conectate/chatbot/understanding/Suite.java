package mx.gob.guanajuato.conectate.chatbot.understanding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** The four independent suites beside their README, and the reader that the build trained, which has never seen them. */
enum Suite {
    FIRST_SUITE(""),
    SECOND_SUITE("second/"),
    THIRD_SUITE("third/"),
    FOURTH_SUITE("fourth/");

    /** The day that the suite was labelled for. */
    static final LocalDate TODAY = LocalDate.of(2021, 5, 5);

    static final Context FIRST = Context.none(TODAY);
    static final MessageReader READER = reader();
    private static final int COLUMNS = 6;

    private final String folder;

    Suite(String folder) {
        this.folder = folder;
    }

    /** One line; a column that is not there is empty. */
    record Row(List<String> columns) {
        String column(int at) {
            return columns.get(at);
        }
    }

    List<Row> rows(String file) {
        try (InputStream in = resource("/understanding/suite/" + folder + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(Arrays.stream(Arrays.copyOf(line.split("\t", -1), COLUMNS))
                            .map(column -> column == null ? "" : column.strip())
                            .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of rows that hold, from 0 to 1. */
    static double share(List<Row> rows, Predicate<Row> holds) {
        return rows.stream().filter(holds).count() / (double) rows.size();
    }

    private static MessageReader reader() {
        try (InputStream model = resource("/understanding/model.bin")) {
            return new ReaderTraining(places()).reader(ModelFile.read(model.readAllBytes()));
        } catch (IOException | UnusableModel e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Place> places() throws IOException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(resource("/content/tables/municipal-aliases.csv"))) {
            for (NamedCsvRecord row : rows) {
                names.computeIfAbsent(row.getField("inegi_code"), code -> new ArrayList<>())
                        .add(row.getField("alias"));
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static InputStream resource(String name) {
        return Suite.class.getResourceAsStream(name);
    }
}
