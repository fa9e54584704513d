package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.conversation.MetaError;
import mx.gob.guanajuato.conectate.simulator.faults.Faults;
import mx.gob.guanajuato.conectate.simulator.limits.EnforcedLimits;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The send call. */
@Path("/{version: v\\d+\\.\\d+}/{phoneNumberId: [^/]+}/messages")
@NonBlocking
class MessagesResource {
    private final Access access;
    private final CallReader reader;
    private final Conversations conversations;
    private final EnforcedLimits limits;
    private final Faults faults;
    private final FatefulAnswers answers;
    private final RequestCounts counts;

    MessagesResource(
            Access access,
            CallReader reader,
            Conversations conversations,
            EnforcedLimits limits,
            Faults faults,
            FatefulAnswers answers,
            RequestCounts counts) {
        this.access = access;
        this.reader = reader;
        this.conversations = conversations;
        this.limits = limits;
        this.faults = faults;
        this.answers = answers;
        this.counts = counts;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> send(
            @RestPath String version,
            @RestPath String phoneNumberId,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @Context RoutingContext exchange,
            byte[] body) {
        var number = access.check(version, phoneNumberId, authorization);
        return reader.read(body).fold(new GraphRequest.Cases<>() {
            @Override
            public Uni<Response> read(GraphRequest.ReadMark mark) {
                return markAsRead(mark);
            }

            @Override
            public Uni<Response> message(GraphRequest.Message message) {
                return send(number, message, exchange);
            }
        });
    }

    private Uni<Response> markAsRead(GraphRequest.ReadMark mark) {
        counts.readMark(mark.typing());
        conversations.businessRead(mark.wamid(), mark.typing());
        return Uni.createFrom().item(Response.ok(new Success(true)).build());
    }

    private Uni<Response> send(BusinessNumber number, GraphRequest.Message message, RoutingContext exchange) {
        var tooMany = limits.refusal(number.phoneNumberId(), message.recipient().citizen());
        if (tooMany.isPresent()) throw GraphRefusal.of(MetaError.of(tooMany.getAsInt()));
        var fate = faults.fateOfSend(number.phoneNumberId(), message.recipient().citizen());
        counts.send(fate.kind());
        return answers.answer(number, message, fate, exchange);
    }
}
