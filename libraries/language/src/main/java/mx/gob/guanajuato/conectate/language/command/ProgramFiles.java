package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The program's own classes and word lists: a changed program makes another model of the same examples. An archive and a
 * folder of the same classes are the same program, whenever they were built.
 */
final class ProgramFiles {
    private static final String PROGRAM = "mx/gob/guanajuato/conectate/language";

    private ProgramFiles() {}

    /** Gives the name and the bytes of each file, in a fixed order. */
    static void give(Consumer<byte[]> sink) throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            give(place.resolve(PROGRAM), sink);
            return;
        }
        try (var archive = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            give(archive.getPath(PROGRAM), sink);
        }
    }

    private static void give(Path root, Consumer<byte[]> sink) throws IOException {
        for (Path file : files(root)) {
            sink.accept(name(root, file).getBytes(StandardCharsets.UTF_8));
            sink.accept(Files.readAllBytes(file));
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
                    .toList();
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Path place() {
        try {
            return Path.of(ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
