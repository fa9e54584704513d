package mx.gob.guanajuato.conectate.systemtests.operations;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prometheus's own judge of rules. */
final class Promtool {
    private Promtool() {}

    /** What it says of the folder's files, and whether it is content. */
    record Verdict(int status, String words) {}

    /** Runs it; without it the test is skipped, and says so. */
    static Verdict run(String... arguments) {
        if (!isInstalled()) abort("promtool is not here (Debian: package prometheus): the alert rules are not checked");
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .directory(Deployed.PROMETHEUS.toFile())
                    .redirectErrorStream(true)
                    .start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(process.waitFor(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static boolean isInstalled() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            if (Files.isExecutable(Path.of(folder, "promtool"))) return true;
        return false;
    }
}
