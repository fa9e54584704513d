package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.danger.Danger;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.preparation.Correction;
import mx.gob.guanajuato.conectate.language.preparation.Preparation;
import mx.gob.guanajuato.conectate.language.preparation.Preparation.Prepared;
import mx.gob.guanajuato.conectate.language.preparation.SmallWords;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.text.Words;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;
import mx.gob.guanajuato.conectate.language.understanding.Reading.Language;

/** Reads whole messages. Immutable; many threads may ask it at once. */
public final class MessageReader {
    /** Below it a message that is joined to the last question, «¿y para el campo?», is of its topic. */
    private static final double ALONE = 0.6;

    /** The same where it would be declined. */
    private static final double SURELY_OUT = 0.9;

    private final IntentModel model;
    private final Preparation preparation;
    private final Correction correction;
    private final SeveralIntents severalIntents;

    public MessageReader(IntentModel model, Preparation preparation, Speller speller) {
        this.model = model;
        this.preparation = preparation;
        correction = new Correction(model, speller);
        severalIntents = new SeveralIntents(model);
    }

    /** The model's version; an interaction carries it. */
    public String version() {
        return model.version();
    }

    /** Whether it knows what is out of scope, so that not understanding is an answer. */
    public boolean mayDecline() {
        return knows(IntentModel.OUT_OF_SCOPE);
    }

    /** How many messages needed the dictionary's slow search, since this reader was made. */
    public long searches() {
        return correction.searches();
    }

    /**
     * What {@code text} means.
     *
     * @param text as it was typed; of more than {@value Words#MOST} words only the first are read
     */
    public Reading read(String text, Context context) {
        Prepared prepared = preparation.prepare(text);
        Words corrected = correction.corrected(prepared.masked());
        Entities entities = EntityReader.of(prepared, context.today());
        var message = new Message(prepared, corrected, correction.scores(corrected), entities, context);
        Verdict verdict = verdict(message);
        return reading(verdict.how() == How.ELSEWHERE ? asOurs(message) : message, verdict);
    }

    private Verdict verdict(Message message) {
        Optional<Verdict> bare = FollowUps.bare(message);
        if (message.corrected().isEmpty()) return Verdict.declined(message.nearest(), How.UNSURE);
        boolean speaks = message.speaks(model.vocabulary());
        if (Danger.isIn(message.scores(), message.words(), message.corrected(), bare.isEmpty() && speaks))
            return Verdict.ruled(Reading.DISTRESS);
        if (knows(Topics.GREETING) && FixedForms.isGreeting(message.words())) return Verdict.ruled(Topics.GREETING);
        return bare.orElseGet(() -> modelled(message, speaks));
    }

    private boolean knows(String intent) {
        return model.intents().contains(intent);
    }

    private Verdict modelled(Message message, boolean speaks) {
        Guess best = message.scores().best();
        if (best.intent().equals(Topics.SUBSCRIBE) && FixedForms.refusesToJoin(message.words())) {
            return Verdict.ruled(Topics.UNSUBSCRIBE);
        }
        if (message.isElsewhere() && Topics.isOfAPlace(best.intent())) {
            return Verdict.declined(message.nearest(), How.ELSEWHERE);
        }
        List<String> several = severalIntents.in(message.corrected(), message.scores());
        if (!several.isEmpty()) return new Verdict(several, best.probability(), How.MODEL);
        return single(message, best, speaks);
    }

    private Verdict single(Message message, Guess best, boolean speaks) {
        boolean mayContinue =
                best.probability() < (best.intent().equals(IntentModel.OUT_OF_SCOPE) ? SURELY_OUT : ALONE);
        Optional<Verdict> continued = mayContinue ? FollowUps.joined(message) : Optional.empty();
        if (continued.isPresent()) return continued.get();
        return doubt(message, best, speaks)
                .map(why -> FollowUps.ended(message)
                        .or(() -> FollowUps.again(message))
                        .orElseGet(() -> Verdict.declined(message.nearest(), why)))
                .orElseGet(() -> new Verdict(List.of(best.intent()), best.probability(), How.MODEL));
    }

    /** Why it is better to ask than to answer, if it is. */
    private Optional<How> doubt(Message message, Guess best, boolean speaks) {
        if (best.intent().equals(IntentModel.OUT_OF_SCOPE) || model.doubts(message.scores())) {
            return Optional.of(speaks ? How.OUT_OF_SCOPE : How.UNSURE);
        }
        return best.probability() < model.threshold() ? Optional.of(How.UNSURE) : Optional.empty();
    }

    /** As if the place were ours: so the nearest topics are found. Where nothing but a place is said, none is. */
    private Message asOurs(Message message) {
        if (SmallWords.areAll(message.corrected())) return message;
        return message.with(model.score(Preparation.asOurs(message.corrected())));
    }

    private static Reading reading(Message message, Verdict verdict) {
        List<String> intents = verdict.intents();
        boolean ruled = verdict.how() == How.RULE;
        return new Reading(
                intents,
                intents.isEmpty() ? message.entities() : EntityReader.of(message, intents.get(0)),
                verdict.confidence(),
                ruled ? List.of(new Guess(intents.get(0), 1)) : message.nearest(),
                message.prepared().english() ? Language.ENGLISH : Language.SPANISH,
                verdict.how());
    }
}
