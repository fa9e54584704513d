package mx.gob.guanajuato.conectate.whatsapp.graph;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.concurrent.CompletableFuture;

/**
 * One call on its way, from the moment that a connection was asked for. Before the request is written a failure means
 * that Meta cannot have it; from then on only an answer tells.
 */
final class GraphCall<T> {
    private final Vertx vertx;
    private final GraphSettings settings;
    private final Buffer body;
    private final CallEnds<T> ends;
    private final CompletableFuture<T> end = new CompletableFuture<>();

    GraphCall(Vertx vertx, GraphSettings settings, byte[] body, CallEnds<T> ends) {
        this.vertx = vertx;
        this.settings = settings;
        this.body = Buffer.buffer(body);
        this.ends = ends;
    }

    CompletableFuture<T> end() {
        return end;
    }

    void noConnection(Throwable cause) {
        end.complete(ends.noConnection(name(cause)));
    }

    /** Writes the request; whatever happens from here on, the end is known within the time-out. */
    void connected(HttpClientRequest request) {
        long patience = settings.requestTimeout().toMillis();
        long timer = vertx.setTimer(patience, late -> {
            end.complete(ends.noAnswer("no answer within " + patience + " ms"));
            request.reset();
        });
        end.whenComplete((known, never) -> vertx.cancelTimer(timer));
        request.putHeader("Authorization", "Bearer " + settings.accessToken())
                .putHeader("Content-Type", "application/json")
                .send(body)
                .onSuccess(this::answered)
                .onFailure(this::broken);
    }

    private void answered(HttpClientResponse response) {
        response.body()
                .onSuccess(read -> end.complete(ends.answered(response.statusCode(), read.getBytes())))
                .onFailure(this::broken);
    }

    private void broken(Throwable cause) {
        end.complete(ends.noAnswer("connection broken: " + name(cause)));
    }

    private static String name(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
