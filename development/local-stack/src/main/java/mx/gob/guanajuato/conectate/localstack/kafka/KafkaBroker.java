package mx.gob.guanajuato.conectate.localstack.kafka;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.processes.Launch;
import mx.gob.guanajuato.conectate.localstack.processes.Port;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** How the broker is started: its settings written, its jars found, its JVM tuned to be up soon. */
public final class KafkaBroker {
    private static final String NAME = "kafka";

    private final StateFolder state;
    private final int port;

    /** A broker on that port, whose topics lie in that folder. */
    public KafkaBroker(StateFolder state, int port) {
        this.state = state;
        this.port = port;
    }

    /** The process to start. */
    public Launch launch() {
        Path folder = state.folder(NAME);
        Path topics = state.folder(NAME, "topics");
        Path settings = state.write(
                folder.resolve("server.properties"),
                new BrokerSettings(topics, port, new Port(port).nextFree().number()).text());
        Path logging = state.write(folder.resolve("logging.properties"), logging());
        var command = new ArrayList<>(virtualMachine());
        command.add("-Djava.util.logging.config.file=" + logging);
        command.addAll(List.of("-cp", classpath(), BrokerProcess.class.getName()));
        command.addAll(List.of(settings.toString(), topics.toString()));
        return new Launch(NAME, command, Map.of(), folder, state.log(NAME), port, probe(port));
    }

    /** Asks the broker on that port. */
    public static Probe probe(int port) {
        return new BrokerProbe(port);
    }

    /** The quicker compiler alone: it halves the work of a start, which on two cores is what a restart waits for. */
    private static List<String> virtualMachine() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmn32m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true");
    }

    /** Warnings only, in a file of bounded size beside what the process prints. */
    private String logging() {
        return """
                handlers=java.util.logging.FileHandler
                .level=WARNING
                java.util.logging.FileHandler.pattern=%s/kafka-broker.%%g.log
                java.util.logging.FileHandler.limit=5000000
                java.util.logging.FileHandler.count=2
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL %%4$s %%3$s %%5$s%%6$s%%n
                """
                .formatted(state.folder("logs"));
    }

    /** The broker's jars as the build found them, and this module, whose {@link BrokerProcess} runs on them. */
    private static String classpath() {
        try (InputStream jars = KafkaBroker.class.getResourceAsStream("broker.classpath")) {
            Path own = Path.of(KafkaBroker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own + File.pathSeparator + new String(jars.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new StackProblem("Cannot read which jars the broker needs", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class file without a place", e);
        }
    }
}
