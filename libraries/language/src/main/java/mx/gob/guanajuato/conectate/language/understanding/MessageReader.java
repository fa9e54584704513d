package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.text.Words;
import mx.gob.guanajuato.conectate.language.understanding.Preparation.Prepared;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;
import mx.gob.guanajuato.conectate.language.understanding.Reading.Language;

/** Reads whole messages. Immutable; many threads may ask it at once. */
public final class MessageReader {
    /** From here on distress is taken for distress: a false alarm costs a message, a missed one a life. */
    private static final double DISTRESS_IN_DOUBT = 0.03;

    /** From here on it is where the message would be answered: the answer would pass over the danger. */
    private static final double DISTRESS_PASSED_OVER = 0.015;

    /** From here on it is, if a phrase of distress is said as well. */
    private static final double DISTRESS_IN_WORDS = 0.005;

    /** Below it a message that is joined to the last question, «¿y para el campo?», is of its topic. */
    private static final double ALONE = 0.6;

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
        return reading(message, verdict(message));
    }

    private Verdict verdict(Message message) {
        Optional<Verdict> bare = FollowUps.bare(message);
        if (message.corrected().isEmpty()) return Verdict.declined(message.nearest(), How.UNSURE);
        if (isDistress(message, bare.isPresent() || !message.speaks(model.vocabulary())))
            return Verdict.ruled(Reading.DISTRESS);
        if (knows(Topics.GREETING) && FixedForms.isGreeting(message.words())) return Verdict.ruled(Topics.GREETING);
        return bare.orElseGet(() -> modelled(message));
    }

    /**
     * Whether somebody may be in danger.
     *
     * @param bare whether nothing but a place or a day or no word is said, of which no model can tell
     */
    private boolean isDistress(Message message, boolean bare) {
        double probability = message.scores().of(Reading.DISTRESS);
        boolean answered = message.scores().of(IntentModel.OUT_OF_SCOPE) < model.doubt();
        if (probability >= (answered ? DISTRESS_PASSED_OVER : DISTRESS_IN_DOUBT) && !bare) return true;
        return probability >= DISTRESS_IN_WORDS
                && (Distress.speaksIn(message.words()) || Distress.speaksIn(message.corrected()));
    }

    private boolean knows(String intent) {
        return model.intents().contains(intent);
    }

    private Verdict modelled(Message message) {
        Guess best = message.scores().best();
        if (best.intent().equals(Topics.SUBSCRIBE) && FixedForms.refusesToJoin(message.words())) {
            return Verdict.ruled(Topics.UNSUBSCRIBE);
        }
        if (message.isElsewhere() && Topics.isOfAPlace(best.intent())) {
            return Verdict.declined(message.nearest(), How.ELSEWHERE);
        }
        List<String> several = severalIntents.in(message.corrected(), message.scores());
        if (!several.isEmpty()) return new Verdict(several, best.probability(), How.MODEL);
        return single(message, best);
    }

    private Verdict single(Message message, Guess best) {
        boolean mayContinue = best.probability() < ALONE && !best.intent().equals(IntentModel.OUT_OF_SCOPE);
        Optional<Verdict> continued = mayContinue ? FollowUps.joined(message) : Optional.empty();
        if (continued.isPresent()) return continued.get();
        return doubt(message, best)
                .map(why -> Verdict.declined(message.nearest(), why))
                .orElseGet(() -> new Verdict(List.of(best.intent()), best.probability(), How.MODEL));
    }

    /** Why it is better to ask than to answer, if it is. */
    private Optional<How> doubt(Message message, Guess best) {
        if (best.intent().equals(IntentModel.OUT_OF_SCOPE)
                || message.scores().of(IntentModel.OUT_OF_SCOPE) >= model.doubt()) {
            return Optional.of(message.speaks(model.vocabulary()) ? How.OUT_OF_SCOPE : How.UNSURE);
        }
        return best.probability() < model.threshold() ? Optional.of(How.UNSURE) : Optional.empty();
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
