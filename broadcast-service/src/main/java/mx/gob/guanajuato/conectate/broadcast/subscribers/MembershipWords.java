package mx.gob.guanajuato.conectate.broadcast.subscribers;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.SubscriptionRequest.Wish;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** The intents that join, choose and leave. */
public final class MembershipWords {
    /** Joins, and may name a municipality. */
    static final String JOIN = "subscribe";

    /** Leaves for good. */
    static final String LEAVE = "unsubscribe";

    /** Joins and chooses the topic that follows, e.g. {@code subscribe-vaccines}. */
    static final String CHOOSE = "subscribe-";

    /** Gives up the topic that follows, and stays. */
    static final String DROP = "unsubscribe-";

    private MembershipWords() {}

    /** What a message asks for; empty if it is about something else. Whoever asks for both at once leaves. */
    public static Optional<Wish> wish(CitizenIntents message) {
        if (asked(message, LEAVE).isPresent()) return Optional.of(Wish.LEAVE);
        boolean joins = message.intents().stream().anyMatch(MembershipWords::joins);
        return joins ? Optional.of(Wish.JOIN) : Optional.empty();
    }

    /** The first of that name. */
    static Optional<RecognisedIntent> asked(CitizenIntents message, String name) {
        return message.intents().stream()
                .filter(intent -> name.equals(intent.intent()))
                .findFirst();
    }

    /** The topics that it chooses. */
    static List<String> topics(CitizenIntents message) {
        return following(CHOOSE, message);
    }

    /** The topics that it gives up. */
    static List<String> dropped(CitizenIntents message) {
        return following(DROP, message);
    }

    private static List<String> following(String word, CitizenIntents message) {
        return message.intents().stream()
                .map(RecognisedIntent::intent)
                .filter(name -> name.startsWith(word))
                .map(name -> name.substring(word.length()))
                .toList();
    }

    static boolean joins(RecognisedIntent intent) {
        return intent.intent().equals(JOIN) || intent.intent().startsWith(CHOOSE);
    }
}
