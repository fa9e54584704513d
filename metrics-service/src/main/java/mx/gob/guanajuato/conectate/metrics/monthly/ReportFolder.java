package mx.gob.guanajuato.conectate.metrics.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The report in a folder. Each file is there whole or not at all; written again it is the same one. */
@ApplicationScoped
class ReportFolder {
    void write(MonthlyFiles.Files files, Path folder) {
        try {
            Files.createDirectories(folder);
            write(folder, files.name("pdf"), files.pdf());
            write(folder, files.name("xlsx"), files.xlsx());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Path half = Files.createTempFile(folder, name, ".half");
        Files.write(half, content);
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
