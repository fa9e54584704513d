package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.conversation.MetaError;
import mx.gob.guanajuato.conectate.simulator.conversation.Sent;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;
import mx.gob.guanajuato.conectate.simulator.faults.SendFate;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/** Answers a valid send call, or does not, as its fate wants. No thread waits meanwhile. */
@Singleton
class FatefulAnswers {
    /** If the receiver does not take the early status in this time, the call is answered all the same. */
    private static final Duration EARLY_STATUS = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Acceptance acceptance;
    private final Faults faults;

    FatefulAnswers(Vertx vertx, Acceptance acceptance, Faults faults) {
        this.vertx = vertx;
        this.acceptance = acceptance;
        this.faults = faults;
    }

    Uni<Response> answer(BusinessNumber number, GraphRequest.Message message, SendFate fate, RoutingContext exchange) {
        var sent = fate.kind().accepts() ? acceptance.accept(number, message) : null;
        return switch (fate.kind()) {
            case ANSWER, ACCEPT_THEN_FAIL -> accepted(message, sent, fate, exchange);
            case SERVER_ERROR -> refuse(MetaError.of(131000), fate);
            case TOO_MANY -> refuse(MetaError.of(130429), fate);
            case GRAPH_ERROR -> refuse(MetaError.of(fate.code()), fate);
            case HANG -> never();
            case ACCEPT_THEN_HANG -> followed(sent, message, fate, never());
            case RESET -> reset(fate, exchange);
            case ACCEPT_THEN_RESET -> followed(sent, message, fate, reset(fate, exchange));
            case ACCEPT_THEN_SERVER_ERROR -> followed(sent, message, fate, badGateway(fate));
        };
    }

    private Uni<Response> accepted(GraphRequest.Message message, Sent sent, SendFate fate, RoutingContext exchange) {
        var ok = Response.ok(SendAnswer.of(message.recipient(), sent)).build();
        if (faults.plan().webhooks().statusesBeforeAnswer()) {
            var taken =
                    acceptance.follow(sent, message, fate).orTimeout(EARLY_STATUS.toMillis(), TimeUnit.MILLISECONDS);
            return Uni.createFrom()
                    .completionStage(taken)
                    .onFailure()
                    .recoverWithNull()
                    .chain(() -> later(fate, ok));
        }
        exchange.addEndHandler(ended -> acceptance.follow(sent, message, fate));
        return later(fate, ok);
    }

    private Uni<Response> followed(Sent sent, GraphRequest.Message message, SendFate fate, Uni<Response> answer) {
        acceptance.follow(sent, message, fate);
        return answer;
    }

    private Uni<Response> refuse(MetaError error, SendFate fate) {
        return later(fate, null).onItem().failWith(() -> GraphRefusal.of(error));
    }

    /** What a proxy in between says: no Graph body, so the caller cannot know whether it was accepted. */
    private Uni<Response> badGateway(SendFate fate) {
        return later(
                fate,
                Response.status(502)
                        .type("text/html")
                        .entity("<h1>Bad Gateway</h1>")
                        .build());
    }

    private Uni<Response> reset(SendFate fate, RoutingContext exchange) {
        later(fate, null)
                .subscribe()
                .with(due -> exchange.request().connection().close());
        return never();
    }

    private static Uni<Response> never() {
        return Uni.createFrom().nothing();
    }

    private Uni<Response> later(SendFate fate, Response answer) {
        if (fate.delayMillis() == 0) return Uni.createFrom().item(answer);
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(fate.delayMillis(), timer -> emitter.complete(answer)));
    }
}
