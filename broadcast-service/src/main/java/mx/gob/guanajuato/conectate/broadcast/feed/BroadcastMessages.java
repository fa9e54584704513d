package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.contents.TextContent;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** A broadcast as the message to one subscriber. */
final class BroadcastMessages {
    private BroadcastMessages() {}

    static OutboundMessage of(Broadcast broadcast, CitizenKey subscriber, Instant now) {
        return new OutboundMessage(
                MessageIds.broadcast(broadcast.id(), subscriber),
                subscriber,
                broadcast.phoneNumberId(),
                new TextContent(broadcast.content().text()).body(),
                now,
                broadcast.notAfter(),
                Optional.of(broadcast.id()),
                List.of());
    }
}
