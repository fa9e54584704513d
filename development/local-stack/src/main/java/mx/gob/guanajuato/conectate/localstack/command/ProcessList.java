package mx.gob.guanajuato.conectate.localstack.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.localstack.processes.RunRecords;
import mx.gob.guanajuato.conectate.localstack.processes.RunningProcess;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/**
 * One line a process: name, process id, port, resident memory in MB, {@code ready} or {@code not ready}, with a tab
 * between them. A process that has just died and is being started again has a {@code -} for its id and its memory.
 */
final class ProcessList {
    private final StateFolder state;
    private final PrintStream out;
    private final PrintStream err;

    ProcessList(StateFolder state, PrintStream out, PrintStream err) {
        this.state = state;
        this.out = out;
        this.err = err;
    }

    int run() {
        List<RunningProcess> processes = Files.exists(state.root()) ? new RunRecords(state).all() : List.of();
        if (processes.stream().noneMatch(ProcessList::isAlive)) { // a killed demo leaves its records, but no process
            err.println("No demo is running.");
            return 1;
        }
        processes.stream()
                .sorted(Comparator.comparing(ProcessList::part).thenComparing(RunningProcess::name))
                .forEach(process -> out.println(line(process)));
        return 0;
    }

    private static Part part(RunningProcess process) {
        return Part.ofProcess(process.name()).orElse(Part.METRICS);
    }

    private static boolean isAlive(RunningProcess process) {
        return process.handle().isPresent();
    }

    private static String line(RunningProcess process) {
        boolean alive = isAlive(process);
        return String.join(
                "\t",
                process.name(),
                alive ? Long.toString(process.pid()) : "-",
                Integer.toString(process.port()),
                alive ? Long.toString(process.residentMegabytes()) : "-",
                alive && part(process).isReady(process.port()) ? "ready" : "not ready");
    }
}
