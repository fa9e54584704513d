package mx.gob.guanajuato.conectate.delivery.stories;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in doubt, for the API; without a word on its citizen. */
@Schema(description = "A message of which nobody knows whether Meta took it")
public record Doubtful(
        String messageId,
        Optional<String> broadcastId,
        @Schema(description = "When the last call for it went out, or was found without outcome") Instant since,
        int attempts) {}
