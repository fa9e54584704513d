package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The bytes of the program itself: a changed program makes another model of the same examples. */
final class ProgramFiles {
    private ProgramFiles() {}

    /** Gives the bytes of the archive, or of all files of the folder, that {@code type} was loaded from. */
    static void of(Class<?> type, Consumer<byte[]> sink) throws IOException {
        for (Path file : files(place(type))) sink.accept(Files.readAllBytes(file));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
