package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.chatbot.understanding.Asked;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.Wanted;

/**
 * Which place a question means that names none: the municipality that was named last in this session, where another
 * place would make another answer of it.
 *
 * @param aboutPlaces whether an intent's answer depends on the place
 */
record Placing(Session session, Predicate<String> aboutPlaces) {
    RecognisedIntent place(Asked asked) {
        RecognisedIntent intent = asked.intent();
        if (intent.municipality().equals(Optional.of(Content.STATE))) return intent.in(Optional.empty());
        if (asked.wholeState() || intent.municipality().isPresent()) return intent;
        if (intent.wanted().equals(Optional.of(Wanted.MUNICIPALITY))) return remembered(intent);
        boolean depends = aboutPlaces.test(intent.intent()) && intent.wanted().isEmpty();
        return depends && intent.otherPlace().isEmpty() ? intent.in(session.municipality()) : intent;
    }

    /** «Mi municipio»: once it is known, nothing is wanted any more. */
    private RecognisedIntent remembered(RecognisedIntent intent) {
        return session.municipality()
                .map(known -> intent.in(Optional.of(known)).wanting(Optional.empty()))
                .orElse(intent);
    }
}
