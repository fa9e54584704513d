package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process as the state folder remembers it.
 *
 * @param name what operators call it
 * @param pid its process id, which the system gives to another process some time after it ended
 * @param startedAt tells it from such another process
 * @param port where it listens
 */
public record RunningProcess(String name, long pid, Instant startedAt, int port) {
    /** Linux counts start times from its boot, whose own time it corrects by up to a second. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(2);

    private static final int KILOBYTES = 1024;

    static RunningProcess of(Launch launch, ProcessHandle process) {
        Instant startedAt = process.info().startInstant().orElseGet(Instant::now);
        return new RunningProcess(launch.name(), process.pid(), startedAt, launch.port());
    }

    /** The process, unless it has ended. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(started -> Duration.between(started, startedAt).abs())
                .filter(difference -> difference.compareTo(CLOCK_CORRECTION) < 0)
                .isPresent();
    }

    /** Resident memory in MB, 0 when the system does not tell. */
    public long residentMegabytes() {
        try {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            return (Files.exists(status) ? fromProc(status) : fromPs()) / KILOBYTES;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long fromProc(Path status) throws IOException {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(RunningProcess::digits)
                    .findFirst()
                    .orElse(0L);
        }
    }

    private long fromPs() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return digits(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    }

    private static long digits(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
