package mx.gob.guanajuato.conectate.operations.redis;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Lets one of the instances do what is due on all of them. Only for work that harms nobody when it is done twice: without Redis
 * every instance does it.
 */
@ApplicationScoped
public class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);
    private static final String PREFIX = "turns:";
    private static final int ANSWER_SECONDS = 2;

    private final Redis redis;

    Turns(Redis redis) {
        this.redis = redis;
    }

    /** Whether this instance is the first to ask for that work; so long, nobody else is. */
    public boolean isOurs(String work, Duration soLong) {
        var claim = Request.cmd(Command.SET)
                .arg(PREFIX + work)
                .arg("1")
                .arg("NX")
                .arg("PX")
                .arg(soLong.toMillis());
        try {
            var answer = redis.send(claim).toCompletionStage().toCompletableFuture();
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS) != null;
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("Redis does not say whose turn it is: work=%s", work);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
