package mx.gob.guanajuato.conectate.broadcast.funnel;

import mx.gob.guanajuato.conectate.events.Topics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a broadcast is in the partitions of this instance. */
@Schema(description = "How far it is, in the partitions that this instance works on")
public record Progress(
        @Schema(description = "Messages handed over for sending, one per subscriber") int messages,
        @Schema(description = "Partitions that began") int partitionsBegun,
        @Schema(description = "Partitions whose subscribers all have their message handed over; 12 in all")
                int partitionsFinished) {

    /** Whether every subscriber's message is handed over; never seen where several instances share the partitions. */
    public boolean finished() {
        return partitionsFinished == Topics.PARTITIONS;
    }
}
