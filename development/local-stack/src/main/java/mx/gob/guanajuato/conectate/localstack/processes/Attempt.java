package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One life of a process, from its start to its end. One that could not even be started has ended. */
final class Attempt {
    /** Ctrl-C reaches every process of the terminal; only the supervisor is to hear it, and stops them in order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("sh", "-c", "trap '' INT; exec \"$@\"", "conectate");

    private static final int MILLIS_BETWEEN_PROBES = 100;
    private static final int KILLED_BY_SIGNAL = 128;

    private final Launch launch;
    private final Optional<Process> process;
    private final String failure;

    private Attempt(Launch launch, Optional<Process> process, String failure) {
        this.launch = launch;
        this.process = process;
        this.failure = failure;
    }

    static Attempt at(Launch launch, RunRecords records) {
        Optional<Process> process = Optional.empty();
        try {
            process = Optional.of(spawn(launch));
            records.write(RunningProcess.of(launch, process.get().toHandle()));
            return new Attempt(launch, process, "");
        } catch (IOException e) {
            process.ifPresent(Process::destroyForcibly); // unrecorded, nothing could end it later
            return new Attempt(launch, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static Process spawn(Launch launch) throws IOException {
        var command = new ArrayList<>(DEAF_TO_CTRL_C);
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        return builder.start();
    }

    /** Waits until it serves or has ended, and says whether it serves. */
    boolean becomesReady() throws InterruptedException {
        while (isAlive()) {
            if (launch.probe().isReady()) {
                return true;
            }
            process.orElseThrow().waitFor(MILLIS_BETWEEN_PROBES, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Waits until it has ended, and says how. */
    String awaitDeath() throws InterruptedException {
        if (process.isEmpty()) {
            return failure;
        }
        int exit = process.get().waitFor();
        return exit > KILLED_BY_SIGNAL ? "killed by signal " + (exit - KILLED_BY_SIGNAL) : "ended with status " + exit;
    }

    boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    Optional<Long> pid() {
        return process.filter(Process::isAlive).map(Process::pid);
    }

    void endPolitely() {
        process.ifPresent(Process::destroy);
    }

    void kill() {
        process.ifPresent(Process::destroyForcibly);
    }
}
