package mx.gob.guanajuato.conectate.localstack.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one process is started.
 *
 * @param name what operators call it, unique in its stack
 * @param command program and arguments
 * @param environment added to what the supervisor itself was given
 * @param folder where it runs
 * @param log receives what it prints
 * @param port where it listens
 * @param probe asks it whether it is ready
 */
public record Launch(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        int port,
        Probe probe) {

    /** Copies, so that a launch repeats exactly however often the process dies. */
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
