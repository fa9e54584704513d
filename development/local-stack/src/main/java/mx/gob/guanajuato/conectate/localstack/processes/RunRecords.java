package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Which processes run, one small file each in the state folder: read by the watchdog, by another terminal, by the next start. */
public final class RunRecords {
    private static final String SUFFIX = ".process";
    private static final int SECONDS_TO_END = 10;

    private final Path folder;

    /** The records of the stack whose state lies there. */
    public RunRecords(StateFolder state) {
        this.folder = state.folder("run");
    }

    Path folder() {
        return folder;
    }

    /** Replaced in one step: whoever reads sees the former process or the new one, never half a file. */
    void write(RunningProcess process) throws IOException {
        String content =
                "pid=" + process.pid() + "\nstarted=" + process.startedAt() + "\nport=" + process.port() + "\n";
        Path draft = Files.writeString(folder.resolve(process.name() + ".draft"), content);
        Files.move(draft, file(process.name()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new StackProblem("Cannot remove " + file(name), e);
        }
    }

    /** What was started and not stopped, in the order in which operators think of it; some of it may have died since. */
    public List<RunningProcess> all() {
        var processes = new ArrayList<RunningProcess>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            files.forEach(file -> read(file).ifPresent(processes::add));
        } catch (IOException e) {
            throw new StackProblem("Cannot read " + folder, e);
        }
        processes.sort(Comparator.comparing(RunningProcess::name));
        return processes;
    }

    /** Ends what a supervisor that was killed left behind, and returns the names. */
    public List<String> endLeftovers() {
        var ended = new ArrayList<String>();
        for (RunningProcess leftover : all()) {
            leftover.handle().ifPresent(process -> {
                end(process);
                ended.add(leftover.name());
            });
            remove(leftover.name());
        }
        return ended;
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static Optional<RunningProcess> read(Path file) {
        var fields = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            fields.load(reader);
            String name = file.getFileName().toString().replace(SUFFIX, "");
            return Optional.of(new RunningProcess(
                    name,
                    Long.parseLong(fields.getProperty("pid")),
                    Instant.parse(fields.getProperty("started")),
                    Integer.parseInt(fields.getProperty("port"))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional
                    .empty(); // it was stopped just now, or a full disk cut the file off: nothing can be said of it
        }
    }
}
