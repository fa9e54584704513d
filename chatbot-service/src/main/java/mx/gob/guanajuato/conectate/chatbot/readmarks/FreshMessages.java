package mx.gob.guanajuato.conectate.chatbot.readmarks;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.hearing.SilentTypes;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;

/**
 * Which messages are worth a read mark: those of any kind whose answer is still under way. "Typing…" goes away with the answer;
 * shown after it, it would stay for 25 seconds and promise something that never comes (Meta, typing indicators).
 *
 * <p>For one thread.
 */
final class FreshMessages {
    /** Meta's clock, whole seconds, and the way here. Older: a redelivery, whose answer the citizen may have. */
    private static final Duration SENT = Duration.ofSeconds(10);

    /** An answer leaves within a second. */
    private static final Duration RECEIVED = Duration.ofSeconds(3);

    /** Far more than come in within ten seconds. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Set<String> seen = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    FreshMessages(Clock clock) {
        this.clock = clock;
    }

    /** Whether this is one, seen for the first time. */
    boolean isFresh(InboundMessage message) {
        var now = clock.instant();
        return isAnswered(message.type())
                && message.sentAt().isAfter(now.minus(SENT))
                && message.receivedAt().isAfter(now.minus(RECEIVED))
                && seen.add(message.wamid());
    }

    /** Who mends a word may get no second answer, and the message that is mended bears its mark already. */
    private static boolean isAnswered(String type) {
        return !SilentTypes.contain(type) && !type.equals("edit");
    }
}
