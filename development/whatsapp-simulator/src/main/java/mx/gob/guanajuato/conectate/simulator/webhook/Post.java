package mx.gob.guanajuato.conectate.simulator.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;

/** One signed POST to the webhook. */
@Singleton
class Post {
    /** Meta states no time-out for the receiver; 360dialog, a partner of Meta, says 5 s. */
    static final int TIMEOUT_MILLIS = 5_000;

    /** Stands for every way in which no answer came. */
    static final int NO_ANSWER = 0;

    private final HttpClient client;
    private final Signature signature;
    private final RequestOptions target;

    Post(Vertx vertx, Signature signature, SimulatorConfig config) {
        this.signature = signature;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.redelivery().concurrency())
                .setConnectTimeout(2_000)
                .setIdleTimeout(30));
        this.target = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.webhookUrl().toString())
                .setTimeout(TIMEOUT_MILLIS)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "facebookexternalua");
    }

    /** Posts these bytes; the answer's HTTP status, or {@link #NO_ANSWER}. */
    Future<Integer> send(byte[] body) {
        var options = new RequestOptions(target).putHeader(Signature.HEADER, signature.of(body));
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(body)))
                .compose(answer -> answer.end().map(answer.statusCode()))
                .otherwise(NO_ANSWER);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
