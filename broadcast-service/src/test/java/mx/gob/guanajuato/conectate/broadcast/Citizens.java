package mx.gob.guanajuato.conectate.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Hand;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** Invented citizens, and what the conversation writes when they ask for something. */
final class Citizens {
    private Citizens() {}

    /** Numbers that no telephone has, one after the other. */
    static List<String> named(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> "520000%06d".formatted(number))
                .toList();
    }

    static CitizenIntents writes(String citizen, String intent, Instant sentAt) {
        return writes(citizen, RecognisedIntent.of(intent, Optional.empty()), sentAt);
    }

    static CitizenIntents writes(String citizen, RecognisedIntent asked, Instant sentAt) {
        return says(citizen, asked, sentAt, Optional.empty());
    }

    static CitizenIntents says(String citizen, RecognisedIntent asked, Instant sentAt, Optional<Hand> hand) {
        String intent = asked.intent();
        return new CitizenIntents(
                "wamid." + intent + "." + citizen + "." + sentAt,
                new CitizenKey(citizen),
                "100000000000712",
                sentAt,
                List.of(asked),
                new Session(sentAt, sentAt, Optional.of(intent), Optional.empty(), List.of()),
                new DeadLetter.Origin("whatsapp.inbound", 0, 0, Optional.empty()),
                "exact-1",
                List.of(),
                Optional.empty(),
                hand);
    }

    static byte[] bytes(Object event) {
        return EventJson.write(event);
    }
}
