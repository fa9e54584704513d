package mx.gob.guanajuato.conectate.broadcast.funnel;

import java.util.Collection;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.FeedMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a broadcast is handed over for sending, in the partitions of all instances. */
@Schema(description = "How far it is handed over for sending")
public record Progress(
        @Schema(description = "People whom it is meant for, of the partitions that began") int audience,
        @Schema(description = "Messages handed over for sending, one per subscriber") int messages,
        @Schema(description = "Partitions that began") int partitionsBegun,
        @Schema(description = "Partitions whose subscribers all have their message handed over; 12 in all")
                int partitionsFinished) {

    static Progress of(Collection<FeedMark> marks) {
        return new Progress(
                marks.stream()
                        .mapToInt(mark -> Math.max(mark.audience(), mark.messages()))
                        .sum(),
                marks.stream().mapToInt(FeedMark::messages).sum(),
                marks.size(),
                (int) marks.stream().filter(FeedMark::finished).count());
    }

    /** Whether everybody's message is handed over. */
    public boolean finished() {
        return partitionsFinished == Topics.PARTITIONS;
    }
}
