package mx.gob.guanajuato.conectate.benchmarks.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** Runs a command and measures it. */
final class Shell {
    private static final int LOOK_MILLIS = 20;
    private static final int KILOBYTES = 1_024;

    private Shell() {}

    /**
     * What a command did.
     *
     * @param peakMegabytes of resident memory, of the process itself
     */
    record Ran(double seconds, long peakMegabytes, String output) {}

    static Ran run(List<String> command) {
        try {
            var output = Files.createTempFile("benchmark", ".out");
            long start = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long peak = 0;
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) peak = Math.max(peak, peak(process.pid()));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) throw new UnusableInput("It failed: " + String.join(" ", command));
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Ran(seconds, peak, text);
        } catch (IOException e) {
            throw new UnusableInput("It cannot be started: " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableInput("Interrupted", e);
        }
    }

    /** As the kernel tells it; 0 when the process is just ending. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
