package mx.gob.guanajuato.conectate.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.delivery.stories.Doubtful;
import mx.gob.guanajuato.conectate.delivery.stories.Story;
import mx.gob.guanajuato.conectate.delivery.stories.StoryReader;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** What became of one message. It is read from the log, which takes seconds where much was sent. */
@Path("/api/deliveries")
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
class DeliveryResource {
    private static final int SIDE_BY_SIDE = 2;

    private static final int PATIENCE_SECONDS = 5;

    private final Deliveries deliveries;
    private final StoryReader stories;
    private final Semaphore room = new Semaphore(SIDE_BY_SIDE);

    DeliveryResource(Deliveries deliveries, KafkaClients kafka, Clock clock) {
        this.deliveries = deliveries;
        this.stories = new StoryReader(kafka, clock);
    }

    @GET
    @Path("/in-doubt")
    @Operation(summary = "The messages of which nobody knows whether Meta took them, in this instance's partitions")
    public List<Doubtful> inDoubt() {
        return deliveries.engines().stream()
                .flatMap(engine -> doubtful(engine).stream())
                .sorted(Comparator.comparing(Doubtful::since))
                .toList();
    }

    private static List<Doubtful> doubtful(DeliveryEngine engine) {
        try {
            return engine.doubtful()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw problem(Status.SERVICE_UNAVAILABLE, "The sender is busy: try again");
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One message's whole story: attempts, Meta's answers and statuses of the last 8 days")
    @APIResponse(responseCode = "404", description = "The log knows no such message")
    @APIResponse(responseCode = "503", description = "Kafka does not answer, or others are asking")
    public Story story(@RestPath String id) {
        if (!room.tryAcquire()) throw problem(Status.SERVICE_UNAVAILABLE, "Others are asking: try again");
        try {
            return stories.read(id).orElseThrow(() -> problem(Status.NOT_FOUND, "The log knows no message of that id"));
        } catch (KafkaException e) {
            throw problem(Status.SERVICE_UNAVAILABLE, "The log cannot be read: try again");
        } finally {
            room.release();
        }
    }

    private static HttpProblem problem(Status status, String detail) {
        return HttpProblem.valueOf(status, detail);
    }
}
