package mx.gob.guanajuato.conectate.console.sessions;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Redis, off the event loop. */
public final class RedisAnswers {
    private static final int AT_MOST_MILLIS = 2_000;

    private RedisAnswers() {}

    /**
     * What Redis answers within {@value #AT_MOST_MILLIS} ms.
     *
     * @throws SessionsUnavailable when it does not
     */
    public static <T> T await(Future<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(AT_MOST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new SessionsUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SessionsUnavailable(e);
        }
    }
}
