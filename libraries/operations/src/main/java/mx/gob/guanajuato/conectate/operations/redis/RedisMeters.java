package mx.gob.guanajuato.conectate.operations.redis;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.operations.meters.Sampling;

/** Whether Redis answers. */
@ApplicationScoped
class RedisMeters {
    private static final int PATIENCE_SECONDS = 1;

    private final Redis redis;
    private final Sampling sampling;
    private volatile boolean up;

    RedisMeters(Redis redis, Sampling sampling, MeterRegistry registry) {
        this.redis = redis;
        this.sampling = sampling;
        Gauge.builder("conectate.redis.up", this, one -> one.up ? 1 : 0)
                .description("1 while Redis answers this instance within a second")
                .register(registry);
    }

    void start(@Observes StartupEvent start) {
        sampling.begin(this::look);
    }

    private void look() {
        try {
            redis.send(Request.cmd(Command.PING))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            up = true;
        } catch (ExecutionException | TimeoutException e) {
            up = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
