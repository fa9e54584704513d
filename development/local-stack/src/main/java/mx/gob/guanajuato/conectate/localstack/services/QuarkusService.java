package mx.gob.guanajuato.conectate.localstack.services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.processes.Launch;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/**
 * One instance of a service.
 *
 * @param name what operators call the process
 * @param instance what the service calls itself, the same at every start: Kafka then knows it again and waits for nobody
 * @param module the folder of its module, where its build lies
 * @param port where it serves HTTP
 */
public record QuarkusService(String name, String instance, Path module, int port) {
    /** A variable for a service that holds more than a demo's: its heap, e.g. {@code 1g}. */
    public static final String HEAP = "CONECTATE_HEAP";

    /** A variable for a service whose heap begins smaller than its limit and grows as what it holds does, e.g. {@code 112m}. */
    public static final String FIRST_HEAP = "CONECTATE_FIRST_HEAP";

    /** A variable for a service that counts in bulk and keeps no moments: the room for its young objects, e.g. {@code 80m}. */
    public static final String YOUNG = "CONECTATE_YOUNG";

    /** A service has dozens of threads; each would get a part of the memory outside the heap that it never gives back. */
    private static final String ARENAS = "MALLOC_ARENA_MAX";

    /** The process to start, in a folder of its own, which also holds its temporary files. */
    public Launch launch(StateFolder state, Map<String, String> environment) {
        Path jar = module.resolve(Path.of("target", "quarkus-app", "quarkus-run.jar"));
        if (!Files.exists(jar)) {
            throw new StackProblem(name + " is not built: " + jar + " is missing; ./conectate demo builds it");
        }
        var own = new HashMap<>(environment);
        own.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        own.put("CONECTATE_INSTANCE", instance);
        own.putIfAbsent(ARENAS, "2");
        Path folder = state.folder("services", name);
        Path temporary = state.folder("services", name, "tmp");
        return new Launch(name, command(jar, temporary, own), own, folder, state.log(name), port, probe(port));
    }

    /** Asks the service on that port. */
    public static Probe probe(int port) {
        return new HealthProbe(port);
    }

    /** Few young objects at a time: short pauses, which keep the moments of calls, and less memory that is touched. */
    private static List<String> command(Path jar, Path temporary, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + environment.getOrDefault(HEAP, "256m"),
                "-Xmn" + environment.getOrDefault(YOUNG, "24m"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        if (environment.containsKey(FIRST_HEAP)) command.addAll(growing(environment.get(FIRST_HEAP)));
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-jar", jar.toString()));
        return command;
    }

    /** A heap that begins at its limit fills up with what nobody needs any more before it is cleared for the first time. */
    private static List<String> growing(String first) {
        return List.of("-Xms" + first, "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40");
    }
}
