package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;

/**
 * What a message asks for.
 *
 * @param asked never empty: what is not understood asks for the fallback
 * @param how which kind of form was recognised
 * @param outcome what it is counted as
 * @param nearest intents that come nearest to what was not understood, nearest first, at most three
 * @param language ISO 639-1 code of a language that is not Spanish
 */
public record Reading(
        List<Asked> asked, Understood how, Outcome outcome, List<String> nearest, Optional<String> language) {

    /** The intent that goes before every other. */
    static final String DISTRESS = "distress";

    /** Understood. */
    public static Reading of(List<Asked> asked, Understood how) {
        return new Reading(asked, how, Outcome.ANSWERED, List.of(), Optional.empty());
    }

    static Reading byKeywords(List<Asked> asked) {
        return of(List.copyOf(asked), Understood.KEYWORD);
    }

    /** A text that nothing recognised. */
    public static Reading notUnderstood(List<String> nearest) {
        return new Reading(
                List.of(Asked.of(CitizenIntents.FALLBACK)),
                Understood.NOT_UNDERSTOOD,
                Outcome.NOT_UNDERSTOOD,
                nearest,
                Optional.empty());
    }

    /** Something that no topic covers, or a place that is not ours: its topic says so. */
    static Reading outOfScope(Asked asked, List<String> nearest) {
        return new Reading(
                List.of(asked), Understood.MODEL, Outcome.NOT_UNDERSTOOD, List.copyOf(nearest), Optional.empty());
    }

    /** The same questions with what else was said of each. */
    Reading asking(UnaryOperator<Asked> detail) {
        return new Reading(asked.stream().map(detail).toList(), how, outcome, nearest, language);
    }

    /** The same in a language that is not Spanish, or in Spanish. */
    Reading in(Optional<String> other) {
        return new Reading(asked, how, outcome, nearest, other);
    }

    /** Whether somebody may be in danger. */
    public boolean isDistress() {
        return asked.get(0).intent().intent().equals(DISTRESS);
    }

    /** A message without text: the topic of that name says so. */
    public static Reading notRead(String topic) {
        return new Reading(
                List.of(Asked.of(topic)), Understood.NOT_READ, Outcome.UNSUPPORTED, List.of(), Optional.empty());
    }
}
