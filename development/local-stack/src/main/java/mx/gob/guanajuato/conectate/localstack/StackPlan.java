package mx.gob.guanajuato.conectate.localstack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.localstack.processes.FolderLock;
import mx.gob.guanajuato.conectate.localstack.processes.Port;
import mx.gob.guanajuato.conectate.localstack.processes.RunRecords;
import mx.gob.guanajuato.conectate.localstack.processes.StackObserver;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** What is to be started, and where. Without further words: everything, on the ports that the README names. */
public final class StackPlan {
    private static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String REDIS = "QUARKUS_REDIS_HOSTS";
    private static final String GRAPH = "WHATSAPP_GRAPH_URL";

    private final StateFolder state;
    private final Set<Part> parts = EnumSet.allOf(Part.class);
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, Map<String, String>> extra = new EnumMap<>(Part.class);
    private Map<String, String> given = Map.of();
    private StackObserver observer = StackObserver.SILENT;

    StackPlan(Path folder) {
        this.state = new StateFolder(folder);
        Arrays.stream(Part.values()).forEach(part -> ports.put(part, part.defaultPort()));
    }

    /** Only these parts. */
    public StackPlan with(Part first, Part... more) {
        parts.retainAll(EnumSet.of(first, more));
        return this;
    }

    /** Every part listens on a port that is free now, so that several stacks can run side by side. */
    public StackPlan onRandomPorts() {
        ports.replaceAll((part, port) -> Port.random().number());
        return this;
    }

    /** The part listens there. */
    public StackPlan onPort(Part part, int port) {
        ports.put(part, port);
        return this;
    }

    /** A variable for every instance of one service, before the environment and the demo values. */
    public StackPlan variable(Part service, String name, String value) {
        extra.computeIfAbsent(service, none -> new HashMap<>()).put(name, value);
        return this;
    }

    /** Who hears what becomes of the processes. */
    public StackPlan observedBy(StackObserver someone) {
        observer = someone;
        return this;
    }

    /** Takes what operators set: ports, secrets, and a Kafka, Redis or Graph API of their own, which is then not started. */
    public StackPlan givenEnvironment(Map<String, String> environment) {
        given = Map.copyOf(environment);
        for (Part part : Part.values()) {
            String port = given.get(part.portVariable());
            if (port != null) {
                ports.put(part, number(part.portVariable(), port));
            }
        }
        without(Part.KAFKA, given.containsKey(KAFKA));
        without(Part.REDIS, given.containsKey(REDIS));
        without(Part.SIMULATOR, "off".equals(given.get("CONECTATE_SIMULATOR")));
        return this;
    }

    private void without(Part part, boolean unwanted) {
        if (unwanted) {
            parts.remove(part);
        }
    }

    private static int number(String variable, String value) {
        if (value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        throw new StackProblem(variable + " is not a port: " + value);
    }

    /** Says what would keep it from starting, as far as that can be told without starting anything. */
    public void requireStartable() {
        try (var folder = FolderLock.take(state)) {
            new RunRecords(state).endLeftovers().forEach(observer::endedLeftover);
            requireFreePorts();
        }
    }

    /** Starts it all side by side, and returns once everything is ready. */
    public LocalStack start() {
        return LocalStack.start(this);
    }

    StateFolder state() {
        return state;
    }

    Set<Part> parts() {
        return EnumSet.copyOf(parts);
    }

    StackObserver observer() {
        return observer;
    }

    Map<String, String> given() {
        return given;
    }

    Map<String, String> extra(Part service) {
        return extra.getOrDefault(service, Map.of());
    }

    void requireFreePorts() {
        parts.forEach(part -> new Port(ports.get(part)).requireFree(part.processName(), part.portVariable()));
    }

    Addresses addresses() {
        return new Addresses(
                given.getOrDefault(KAFKA, "localhost:" + ports.get(Part.KAFKA)),
                given.getOrDefault(REDIS, "redis://localhost:" + ports.get(Part.REDIS)),
                given.getOrDefault(GRAPH, "http://localhost:" + ports.get(Part.SIMULATOR)),
                Map.copyOf(ports));
    }
}
