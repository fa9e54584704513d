package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For tests: the beginnings of the training files, so that training takes a second. */
final class TrainingFiles {
    private static final Path ALL = Path.of("src/main/resources/understanding/utterances");

    private TrainingFiles() {}

    static Path some(int ofEach) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "utterances");
            try (var files = Files.list(ALL)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                    var lines = Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .limit(ofEach)
                            .toList();
                    Files.write(folder.resolve(file.getFileName()), lines);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
