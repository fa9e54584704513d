package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The one folder that holds everything a stack keeps: topics, Redis' append-only file, logs, and what runs. */
public record StateFolder(Path root) {
    private static final long LONGEST_LOG = 5L * 1024 * 1024;

    /** An absolute path, because the processes run in folders of their own. */
    public StateFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** A folder inside, created when it is not there yet. */
    public Path folder(String first, String... more) {
        Path folder = root.resolve(Path.of(first, more));
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackProblem("Cannot create the folder " + folder, e);
        }
    }

    /** Where the process of that name prints to. One older log is kept, so that it cannot fill the disk over the days. */
    public Path log(String name) {
        Path log = folder("logs").resolve(name + ".log");
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new StackProblem("Cannot put aside the log " + log, e);
        }
    }

    /** Writes a generated file, whole. */
    public Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new StackProblem("Cannot write " + file, e);
        }
    }
}
