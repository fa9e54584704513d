package mx.gob.guanajuato.conectate.chatbot.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink.Reason;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.whatsapp.webhook.IdentityNews;
import mx.gob.guanajuato.conectate.whatsapp.webhook.ReceivedMessage;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookUpdate;

/**
 * The links that messages tell. Meta names number and user id in every message: the same link is not written again while
 * this instance remembers that Kafka has it. Once too often does no harm, once too few would.
 */
@ApplicationScoped
class IdentityLinks {
    /** About 20 MB. */
    private static final int REMEMBERED = 100_000;

    private final Set<String> stored = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    private final ErasedCitizens erased;

    IdentityLinks(ErasedCitizens erased) {
        this.erased = erased;
    }

    /** The links of one post that are news, each once. */
    Collection<IdentityLink> news(List<WebhookUpdate> updates, Predicate<String> ownsNumber) {
        return updates.stream()
                .filter(ReceivedMessage.class::isInstance)
                .map(ReceivedMessage.class::cast)
                .filter(message -> ownsNumber.test(message.phoneNumberId()))
                .flatMap(message -> message.identities().stream().map(news -> link(message, news)))
                .filter(link -> !erased.covers(link.now(), link.since()))
                // Of who was erased and writes again it has to be told again.
                .filter(link -> !stored.contains(link.id()) || erased.knows(link.now()))
                .collect(Collectors.toMap(
                        IdentityLink::id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values();
    }

    /** Kafka has them. */
    void remember(Collection<IdentityLink> links) {
        links.forEach(link -> stored.add(link.id()));
    }

    static UpdateRecord record(IdentityLink link) {
        var record = EventRecords.of(Topics.IDENTITY_LINKS, link.former().value(), EventTypes.IDENTITY_LINK, link);
        // Two keys are never too large for a topic.
        return new UpdateRecord(UpdateRecord.Kind.IDENTITY_LINK, record, cause -> record(link));
    }

    private static IdentityLink link(ReceivedMessage message, IdentityNews news) {
        return new IdentityLink(
                new CitizenKey(news.former().key()),
                new CitizenKey(news.now().key()),
                reason(news.kind()),
                message.sentAt());
    }

    private static Reason reason(IdentityNews.Kind kind) {
        return switch (kind) {
            case SAME_USER -> Reason.SAME_CITIZEN;
            case NUMBER_CHANGED -> Reason.NUMBER_CHANGED;
            case USER_ID_CHANGED -> Reason.USER_ID_CHANGED;
        };
    }
}
