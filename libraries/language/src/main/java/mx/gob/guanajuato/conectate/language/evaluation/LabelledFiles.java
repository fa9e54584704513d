package mx.gob.guanajuato.conectate.language.evaluation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.language.training.LabelledText;

/**
 * Reads labelled messages: a file of utterance, tab, intent; or a folder with a file of utterances for each intent
 * ({@code .txt}) and any files of utterance, tab, intent ({@code .tsv}).
 */
public final class LabelledFiles {
    private static final Pattern INTENT = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String ENDING = ".txt";
    private static final String TABLE = ".tsv";
    private static final long MOST_BYTES = 64L * 1_048_576;

    private LabelledFiles() {}

    /** Reads whichever {@code path} is. Empty lines and those that open with {@code #} are passed over. */
    public static List<LabelledText> read(Path path) {
        return Files.isDirectory(path) ? folder(path) : file(path);
    }

    private static List<LabelledText> folder(Path folder) {
        var texts = new ArrayList<LabelledText>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                String intent = name.substring(0, name.length() - ENDING.length());
                for (Line line : lines(file))
                    texts.add(new LabelledText(line.text().strip(), intent));
            }
        } catch (IOException e) {
            throw new BadInput(folder + ": cannot be read: " + e.getMessage());
        }
        texts.addAll(tables(folder));
        if (texts.isEmpty())
            throw new BadInput(folder + ": holds no utterances (files named after their intent, .txt)");
        return texts;
    }

    /** A table that staff have not labelled anything in yet holds nothing. */
    private static List<LabelledText> tables(Path folder) {
        var texts = new ArrayList<LabelledText>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(TABLE)).sorted().toList()) {
                texts.addAll(table(file));
            }
        } catch (IOException e) {
            throw new BadInput(folder + ": cannot be read: " + e.getMessage());
        }
        return texts;
    }

    private static List<LabelledText> file(Path file) {
        var texts = table(file);
        if (texts.isEmpty()) throw new BadInput(file + ": holds no labelled utterance");
        return texts;
    }

    private static List<LabelledText> table(Path file) {
        var texts = new ArrayList<LabelledText>();
        for (Line line : lines(file)) {
            String[] parts = line.text().split("\t", -1);
            if (parts.length < 2)
                throw new BadInput(file, line.number(), "there is no tab between utterance and intent");
            if (parts[0].isBlank()) throw new BadInput(file, line.number(), "there is no utterance before the tab");
            if (!INTENT.matcher(parts[1].strip()).matches()) {
                throw new BadInput(file, line.number(), "«" + parts[1].strip() + "» is no name of an intent");
            }
            texts.add(new LabelledText(parts[0].strip(), parts[1].strip()));
        }
        return texts;
    }

    private record Line(int number, String text) {}

    private static List<Line> lines(Path file) {
        if (!Files.isRegularFile(file)) throw new BadInput(file + ": there is no such file");
        var kept = new ArrayList<Line>();
        try {
            if (Files.size(file) > MOST_BYTES) throw new BadInput(file + ": larger than " + MOST_BYTES + " bytes");
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i);
                if (!text.isBlank() && !text.startsWith("#")) kept.add(new Line(i + 1, text));
            }
        } catch (MalformedInputException e) {
            throw new BadInput(file + ": is not UTF-8");
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read: " + e.getMessage());
        }
        return kept;
    }
}
