package mx.gob.guanajuato.conectate.broadcast.contents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.broadcast.recent.RecentMessages;
import mx.gob.guanajuato.conectate.delivery.surroundings.LastWord;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/**
 * Decides when a message goes out in which form it goes: freely to who has written in the last 24 hours, as the approved
 * template to everybody else. A content without a template goes freely to all, and Meta refuses it to those (131047). Until
 * then a message only names its broadcast.
 */
@ApplicationScoped
public class DecidingForm implements LastWord {
    private static final String TYPE = "content";

    private final BroadcastCatalog broadcasts;
    private final RecentMessages recent;
    private final MediaFiles media;
    private final ComposedForms composed = new ComposedForms();

    DecidingForm(BroadcastCatalog broadcasts, RecentMessages recent, MediaFiles media) {
        this.broadcasts = broadcasts;
        this.recent = recent;
        this.media = media;
    }

    /** The body of a message whose form is still to be decided. */
    public static JsonNode undecided() {
        return JsonNodeFactory.instance.objectNode().put("type", TYPE);
    }

    @Override
    public boolean isAwaited(OutboundMessage message) {
        return lacksContent(message) || recent.isAwaited(message.citizen()) || lacksFile(message);
    }

    /** Another instance knows of its broadcast already. */
    private boolean lacksContent(OutboundMessage message) {
        return isUndecided(message) && content(message).isEmpty();
    }

    private static boolean isUndecided(OutboundMessage message) {
        return TYPE.equals(message.body().path("type").asText(TYPE));
    }

    @Override
    public JsonNode body(OutboundMessage message) {
        var content = content(message);
        if (content.isEmpty() && isUndecided(message)) throw new IllegalStateException("its broadcast is not known");
        if (content.isEmpty()) return message.body();
        boolean free = content.get().template().isEmpty() || recent.mayBeWrittenFreely(message.citizen());
        return composed.of(content.get(), free, ids(message));
    }

    /** Empty: the message was written whole, by an earlier version, or its broadcast is not known yet. */
    private Optional<BroadcastContent> content(OutboundMessage message) {
        if (!isUndecided(message)) return Optional.empty();
        return message.broadcastId().flatMap(broadcasts::find).map(broadcast -> broadcast.content());
    }

    private boolean lacksFile(OutboundMessage message) {
        return content(message)
                .flatMap(Headings::file)
                .filter(file -> ids(message).of(file).isEmpty())
                .isPresent();
    }

    private MediaIds ids(OutboundMessage message) {
        return file -> media.idAtMeta(file, message.phoneNumberId());
    }
}
