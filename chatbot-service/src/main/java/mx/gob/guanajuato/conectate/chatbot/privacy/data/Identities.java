package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.Identity.Key;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;

/** Follows the links between a citizen's keys: user ids and former numbers of who asks, never the present number of another. */
@ApplicationScoped
public class Identities {
    private final TopicScan scan;

    Identities(TopicScan scan) {
        this.scan = scan;
    }

    /** Reads all links; takes about a second for a hundred thousand. */
    public Identity of(CitizenKey asked) {
        var links = links();
        Map<String, Key> known = new LinkedHashMap<>();
        var open = new ArrayDeque<Key>(List.of(new Key(asked, Optional.empty())));
        Optional<Instant> wentOn = Optional.empty();
        while (!open.isEmpty()) {
            Key key = open.poll();
            if (known.putIfAbsent(key.citizen().value(), key) != null) continue;
            for (IdentityLink link : links) {
                if (link.now().equals(key.citizen())) open.add(former(link, key));
                if (!link.former().equals(key.citizen())) continue;
                if (link.reason() == Reason.NUMBER_CHANGED) wentOn = Optional.of(link.since());
                else open.add(new Key(link.now(), key.until()));
            }
        }
        return new Identity(new ArrayList<>(known.values()), wentOn);
    }

    /** A number that was given up may be somebody else's from then on; a user id is nobody else's. */
    private static Key former(IdentityLink link, Key now) {
        boolean ended = link.reason() == Reason.NUMBER_CHANGED;
        return new Key(link.former(), ended ? Optional.of(link.since()) : now.until());
    }

    /** The newest of each key. */
    private Collection<IdentityLink> links() {
        Map<String, IdentityLink> links = new LinkedHashMap<>();
        scan.read(Topics.IDENTITY_LINKS.name(), TopicScan.all(Topics.IDENTITY_LINKS), record -> {
            links.remove(record.key());
            try {
                if (record.value() != null)
                    links.put(record.key(), EventJson.read(EventTypes.IDENTITY_LINK, record.value()));
            } catch (InvalidEvent e) {
                // The subscribers' transform made it a dead letter.
                links.remove(record.key());
            }
        });
        return links.values();
    }
}
