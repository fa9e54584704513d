package mx.gob.guanajuato.conectate.views;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** One real Kafka and one real Redis for all tests of this module; they end with its JVM. */
public final class RealStack {
    private static final LocalStack STACK = LocalStack.inFolder(folder())
            .with(Part.KAFKA, Part.REDIS)
            .onRandomPorts()
            .start();
    private static final Redis REDIS = Redis.createClient(
            Vertx.vertx(),
            new RedisOptions().setConnectionString(STACK.addresses().redis()));

    private RealStack() {}

    public static LocalStack stack() {
        return STACK;
    }

    public static Redis redis() {
        return REDIS;
    }

    /** What Redis answers to one command. */
    public static Response ask(Command command, String... arguments) {
        var request = Request.cmd(command);
        for (String argument : arguments) request.arg(argument);
        return REDIS.send(request).toCompletionStage().toCompletableFuture().join();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
