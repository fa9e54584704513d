package mx.gob.guanajuato.conectate.localstack.redis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.processes.Launch;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** How Redis is started. */
public final class RedisServer {
    private static final String NAME = "redis";

    private final StateFolder state;
    private final int port;

    /** A Redis on that port, whose append-only file lies in that folder. */
    public RedisServer(StateFolder state, int port) {
        this.state = state;
        this.port = port;
    }

    /** The process to start. */
    public Launch launch() {
        Path folder = state.folder(NAME);
        Path binary = new RedisBinary(state).find();
        return new Launch(NAME, command(binary, folder), Map.of(), folder, state.log(NAME), port, probe(port));
    }

    /** Asks the Redis on that port. */
    public static Probe probe(int port) {
        return () -> answersPing(port);
    }

    private List<String> command(Path binary, Path folder) {
        return List.of(
                binary.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                folder.toString(),
                "--appendonly",
                "yes",
                "--appendfsync",
                "everysec",
                "--save",
                "",
                "--maxmemory",
                "512mb",
                "--maxmemory-policy",
                "noeviction",
                "--daemonize",
                "no");
    }

    private static boolean answersPing(int port) {
        try (var redis = new RedisConnection(port)) {
            return redis.ask("PING").equals("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }
}
