package mx.gob.guanajuato.conectate.simulator.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;

/** Makes the GET that Meta makes when a webhook is set up, and says whether the receiver passed. */
@Path("/simulator/handshake")
class HandshakeResource {
    private final SecureRandom random = new SecureRandom();
    private final Post post;

    HandshakeResource(Post post) {
        this.post = post;
    }

    @POST
    public Uni<Outcome> shakeHands() {
        var challenge = Integer.toString(random.nextInt(Integer.MAX_VALUE));
        var answer = post.handshake(challenge).map(body -> new Outcome(body.equals(challenge)));
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    /** Whether the receiver answered 200 with exactly the challenge. */
    record Outcome(boolean passed) {}
}
