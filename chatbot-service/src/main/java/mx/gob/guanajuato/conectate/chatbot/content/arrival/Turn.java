package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Lets one of the instances download whose hour has come. Without Redis all of them do, which only costs them the work. */
@ApplicationScoped
class Turn {
    private static final Logger LOG = Logger.getLogger(Turn.class);
    private static final String KEY = "imports:download";
    private static final String SECONDS = "50";
    private static final int ANSWER_SECONDS = 2;

    private final Redis redis;

    Turn(Redis redis) {
        this.redis = redis;
    }

    boolean isOurs() {
        var claim =
                Request.cmd(Command.SET).arg(KEY).arg("1").arg("NX").arg("EX").arg(SECONDS);
        try {
            return redis.send(claim).toCompletionStage().toCompletableFuture().get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    != null;
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("Redis does not say whose turn it is to download");
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
