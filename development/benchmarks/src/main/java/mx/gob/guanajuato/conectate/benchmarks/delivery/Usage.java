package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** What a process has used since it started. */
public record Usage(double cpuSeconds, long peakMegabytes) {
    private static final double MILLIS = 1_000;
    private static final int KILOBYTES = 1_024;

    /** Of that process. */
    public static Usage of(ProcessHandle process) {
        var cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Usage(cpu.toMillis() / MILLIS, peak(process.pid()));
    }

    /** Since then; memory has no since. */
    public Usage since(Usage before) {
        return new Usage(cpuSeconds - before.cpuSeconds, peakMegabytes);
    }

    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UnusableInput("Memory is told by Linux only: no /proc/" + pid + "/status.", e);
        }
    }
}
