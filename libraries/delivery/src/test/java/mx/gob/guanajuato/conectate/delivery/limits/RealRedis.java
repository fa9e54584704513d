package mx.gob.guanajuato.conectate.delivery.limits;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.nio.file.Path;
import java.time.Duration;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** A Redis of a test's own. */
final class RealRedis implements AutoCloseable {
    private final LocalStack stack;
    private final Vertx vertx = Vertx.vertx();
    private final Redis client;

    RealRedis(Path folder) {
        stack = LocalStack.inFolder(folder).with(Part.REDIS).onRandomPorts().start();
        client = Redis.createClient(
                vertx, new RedisOptions().setConnectionString(stack.addresses().redis()));
    }

    Redis client() {
        return client;
    }

    void empty() {
        stack.emptyRedis();
    }

    void stop() {
        stack.stop("redis");
    }

    void startAgain() {
        stack.start("redis");
        stack.awaitReady("redis", Duration.ofMinutes(1));
    }

    Response ask(Command command, String... arguments) {
        var request = Request.cmd(command);
        for (String argument : arguments) request.arg(argument);
        return answer(client.send(request));
    }

    static <T> T answer(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        stack.close();
    }
}
