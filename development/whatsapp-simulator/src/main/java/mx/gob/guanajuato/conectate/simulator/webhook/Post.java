package mx.gob.guanajuato.conectate.simulator.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private final String url;
    private final String verifyToken;

    Post(Vertx vertx, Signature signature, SimulatorConfig config) {
        this.signature = signature;
        this.url = config.webhookUrl().toString();
        this.verifyToken = config.verifyToken();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.redelivery().concurrency())
                .setConnectTimeout(2_000)
                .setIdleTimeout(30));
        this.target = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url)
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

    /** {@code hub.mode}, {@code hub.verify_token}, {@code hub.challenge}; the answer's body, empty unless it was 200. */
    Future<String> handshake(String challenge) {
        var query = "?hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(verifyToken, StandardCharsets.UTF_8);
        var options = new RequestOptions().setAbsoluteURI(url + query).setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body()
                        .map(body -> answer.statusCode() == 200 ? body.toString(StandardCharsets.UTF_8) : ""))
                .otherwise("");
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
