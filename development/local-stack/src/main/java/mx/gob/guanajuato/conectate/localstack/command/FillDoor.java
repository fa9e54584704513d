package mx.gob.guanajuato.conectate.localstack.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.Repository;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/**
 * Fills the demo with the generated period when the console asks for it: a door for this machine only, behind it the same
 * program as {@code ./conectate metrics generate}, once at a time.
 */
final class FillDoor {
    private static final String PROGRAM = "mx.gob.guanajuato.conectate.generated.command.Generate";
    private static final int BEGUN = 202;
    private static final int NOT_LIKE_THAT = 405;

    private final HttpServer door;
    private final StateFolder state;
    private volatile String kafka = "";
    private Process running;

    private FillDoor(HttpServer door, StateFolder state) {
        this.door = door;
        this.state = state;
    }

    /** Opens it on a free port; it closes with this process. */
    static FillDoor open(StateFolder state) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var opened = new FillDoor(server, state);
            server.createContext("/", opened::asked);
            server.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    URI address() {
        return URI.create("http://127.0.0.1:" + door.getAddress().getPort() + "/");
    }

    /** Where what it writes goes to. */
    void leadsTo(String bootstrapServers) {
        kafka = bootstrapServers;
    }

    private void asked(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean post = exchange.getRequestMethod().equals("POST");
            if (post) fill();
            exchange.sendResponseHeaders(post ? BEGUN : NOT_LIKE_THAT, -1);
        }
    }

    private synchronized void fill() throws IOException {
        if (running != null && running.isAlive()) return;
        var process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(state.log("generate").toFile());
        process.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        running = process.start();
        Runtime.getRuntime().addShutdownHook(new Thread(running::destroy));
    }

    private static List<String> command() {
        Path library = Repository.find().root().resolve("metrics-service").resolve("target/quarkus-app/lib");
        Path generator = Repository.find().root().resolve("development/generated-period/target/classes");
        String path = String.join(
                File.pathSeparator, "" + generator, library.resolve("main") + "/*", library.resolve("boot") + "/*");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                path,
                PROGRAM);
    }
}
