package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.teaching.UtteranceId;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/**
 * The training files: one of utterances for each intent, and beside them the table {@value #LABELLED} of those that staff
 * gave their intent by command: utterance, tab, intent, tab, id.
 */
final class TrainingFolder {
    static final String LABELLED = "labelled.tsv";

    private static final String HEAD = "# Utterances that staff gave their intent: utterance, intent, id.";
    private static final String ENDING = ".txt";

    private final Path folder;

    TrainingFolder(Path folder) {
        this.folder = folder;
    }

    /** The ids of all that is trained on. */
    Set<String> ids() {
        try {
            return LabelledFiles.read(folder).stream()
                    .map(example -> UtteranceId.of(example.text()))
                    .collect(Collectors.toSet());
        } catch (BadInput e) {
            throw new CommandFailed(e.getMessage());
        }
    }

    /** Copies the files into another folder, with a table of lines besides. */
    void copyTo(Path other, String table, List<String> lines) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, other.resolve(file.getFileName()));
        }
        Files.write(other.resolve(table), lines);
    }

    /** Only an intent that has a training file can be given: a slip of the pen must not make a new one. */
    void requireIntent(String intent) {
        try (var files = Files.list(folder)) {
            var intents = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!intents.contains(intent)) {
                throw new CommandFailed("There is no intent " + intent + "; there are " + String.join(", ", intents));
            }
        } catch (IOException e) {
            throw new CommandFailed(folder + ": cannot be read: " + e.getMessage());
        }
    }

    /** The text that was given an intent by command. */
    Optional<String> labelled(String id) {
        return lines().stream()
                .filter(line -> isOf(line, id))
                .map(line -> line.split("\t", 2)[0])
                .findFirst();
    }

    /** Instead of an intent that it had before, if any. */
    void label(String id, String text, String intent) {
        var lines = without(id);
        lines.add(String.join("\t", asExample(text), intent, id));
        write(lines);
    }

    void undo(String id) {
        write(without(id));
    }

    /** A line that opens with # would be a comment. */
    private static String asExample(String text) {
        return text.replaceAll("^[#\\s]+", "").replaceAll("\\s+", " ");
    }

    private List<String> without(String id) {
        var kept = new ArrayList<String>();
        for (String line : lines()) if (!isOf(line, id)) kept.add(line);
        return kept;
    }

    private static boolean isOf(String line, String id) {
        return line.endsWith("\t" + id);
    }

    private List<String> lines() {
        Path file = folder.resolve(LABELLED);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of(HEAD);
        } catch (IOException e) {
            throw new CommandFailed(file + ": cannot be read: " + e.getMessage());
        }
    }

    /** Whole or not at all. */
    private void write(List<String> lines) {
        Path file = folder.resolve(LABELLED);
        Path half = folder.resolve(LABELLED + ".half");
        try {
            Files.write(half, lines);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed(file + ": cannot be written: " + e.getMessage());
        }
    }
}
