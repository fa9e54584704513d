package mx.gob.guanajuato.conectate.chatbot.webhook;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.webhook.Signature;

/** HTTP, and nothing but HTTP: raw bytes whatever their content type, off the event loop, and an answer. */
@ApplicationScoped
class WebhookRoutes {
    private static final String PATH = "/webhook";

    /** Meta, webhooks overview: "Payloads can be up to 3MB". A larger body is answered 413. */
    private static final int MAX_BODY = 3 * 1_048_576;

    /** Few, for two cores; a send that waits for Kafka's metadata holds one, so they are nobody else's. */
    private static final int WORKERS = 8;

    private final Handshake handshake;
    private final ReceivingPosts receiving;
    private final WebhookMeters meters;
    private final WorkerExecutor workers;

    WebhookRoutes(WhatsAppSettings settings, ReceivingPosts receiving, WebhookMeters meters, Vertx vertx) {
        this.handshake = new Handshake(settings.verifyToken());
        this.receiving = receiving;
        this.meters = meters;
        this.workers = vertx.createSharedWorkerExecutor("webhook", WORKERS);
    }

    void open(@Observes Router router) {
        router.get(PATH).handler(this::shakeHands);
        router.post(PATH).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY));
        router.post(PATH).handler(this::receive).failureHandler(this::refuse);
    }

    private void shakeHands(RoutingContext http) {
        handshake
                .challenge(http.queryParams())
                .ifPresentOrElse(challenge -> sendText(http, challenge), () -> send(http, Answer.WRONG_HANDSHAKE));
    }

    private void receive(RoutingContext http) {
        var deadline = Deadline.fromNow();
        Buffer buffer = http.body().buffer();
        byte[] body = buffer == null ? new byte[0] : buffer.getBytes();
        String signature = http.request().getHeader(Signature.HEADER);
        Context eventLoop = http.vertx().getOrCreateContext();
        workers.executeBlocking(() -> receiving.receive(body, signature, deadline), false)
                .compose(answer -> Future.fromCompletionStage(answer, eventLoop))
                .otherwise(receiving::unexpected)
                .onSuccess(answer -> {
                    meters.answered(answer, deadline.elapsed());
                    send(http, answer);
                });
    }

    /** The body handler's refusal; any other failure is not ours to answer. */
    private void refuse(RoutingContext http) {
        if (http.statusCode() != Answer.TOO_LARGE.status()) {
            http.next();
            return;
        }
        meters.answered(Answer.TOO_LARGE, Duration.ZERO);
        send(http, Answer.TOO_LARGE);
    }

    private static void sendText(RoutingContext http, String text) {
        http.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(text);
    }

    private static void send(RoutingContext http, Answer answer) {
        if (answer == Answer.STORED) {
            http.response().end();
            return;
        }
        http.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("status", answer.status())
                        .put("title", answer.text())
                        .toBuffer());
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
