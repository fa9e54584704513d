package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import org.apache.kafka.streams.state.KeyValueStore;

/** What one partition knows of its citizens' conversations, and which messages it has met; a wamid only as its pseudonym. */
final class Remembered {
    /** Meta redelivers for up to 7 days; one more for whatever else was late. */
    private static final Duration MESSAGES = Duration.ofDays(8);

    private final KeyValueStore<String, Long> seen;
    private final KeyValueStore<String, byte[]> conversations;
    private final Pseudonyms pseudonyms;

    Remembered(KeyValueStore<String, Long> seen, KeyValueStore<String, byte[]> conversations, Pseudonyms pseudonyms) {
        this.seen = seen;
        this.conversations = conversations;
        this.pseudonyms = pseudonyms;
    }

    boolean saw(String wamid) {
        return seen.get(pseudonyms.ofMessage(wamid)) != null;
    }

    Conversation of(CitizenKey citizen) {
        byte[] stored = conversations.get(citizen.value());
        return stored == null ? Conversation.none() : read(stored);
    }

    /** The message has had its turn. */
    void keep(InboundMessage message, Conversation after, Instant at) {
        seen.put(pseudonyms.ofMessage(message.wamid()), at.getEpochSecond());
        conversations.put(message.citizen().value(), EventJson.write(after));
    }

    /** Keeps the stores as small as what they are for. */
    void forget(Instant now) {
        long oldest = now.minus(MESSAGES).getEpochSecond();
        try (var messages = seen.all()) {
            messages.forEachRemaining(message -> {
                if (message.value < oldest) seen.delete(message.key);
            });
        }
        try (var citizens = conversations.all()) {
            citizens.forEachRemaining(citizen -> {
                if (read(citizen.value).openAt(now).isEmpty()) conversations.delete(citizen.key);
            });
        }
    }

    /** Forgets what these citizens said by then; how many conversations that were. */
    int erase(Predicate<String> citizens, Instant until) {
        int erased = 0;
        try (var all = conversations.all()) {
            while (all.hasNext()) {
                var one = all.next();
                if (!citizens.test(one.key) || read(one.value).isOpenAfter(until)) continue;
                conversations.delete(one.key);
                erased++;
            }
        }
        return erased;
    }

    private static Conversation read(byte[] stored) {
        return EventJson.state(Conversation.class, stored);
    }
}
