package mx.gob.guanajuato.conectate.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;

/** The folder of the checked-out repository, where the builds of the services lie. */
public record Repository(Path root) {
    private static final String PROPERTY = "conectate.root";

    /** The one that the system property {@code conectate.root} names, else the one around the working directory. */
    public static Repository find() {
        String named = System.getProperty(PROPERTY);
        return new Repository(named != null ? Path.of(named).toAbsolutePath() : aroundWorkingDirectory());
    }

    private static Path aroundWorkingDirectory() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("conectate")))
                .findFirst()
                .orElseThrow(() -> new StackProblem(
                        "Not inside the repository: change into it, or name it with -D" + PROPERTY + "=…"));
    }

    Path module(Part part) {
        return root.resolve(part.module());
    }
}
