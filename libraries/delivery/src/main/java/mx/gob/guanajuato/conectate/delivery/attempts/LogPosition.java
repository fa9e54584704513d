package mx.gob.guanajuato.conectate.delivery.attempts;

import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** Where the delivery-log has to be read from, as the metadata of a committed outbound offset carries it. */
public final class LogPosition {
    private static final String PREFIX = "delivery-log=";

    private LogPosition() {}

    /** An outbound offset together with the log's. */
    public static OffsetAndMetadata commit(long outboundOffset, long logOffset) {
        return new OffsetAndMetadata(outboundOffset, PREFIX + logOffset);
    }

    /** Empty where nothing was committed, or not by us: then the whole log has to be read, or what it tells is sent again. */
    public static OptionalLong of(OffsetAndMetadata committed) {
        if (committed == null || !committed.metadata().startsWith(PREFIX)) return OptionalLong.empty();
        try {
            return OptionalLong.of(Long.parseLong(committed.metadata().substring(PREFIX.length())));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
