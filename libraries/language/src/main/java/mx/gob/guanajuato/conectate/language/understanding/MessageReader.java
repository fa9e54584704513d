package mx.gob.guanajuato.conectate.language.understanding;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.entities.Ages;
import mx.gob.guanajuato.conectate.language.entities.DayReader;
import mx.gob.guanajuato.conectate.language.entities.Sectors;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.text.Words;
import mx.gob.guanajuato.conectate.language.understanding.Preparation.Prepared;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;
import mx.gob.guanajuato.conectate.language.understanding.Reading.Language;

/** Reads whole messages. Immutable; many threads may ask it at once. */
public final class MessageReader {
    /** Below it distress is still taken for distress: a false alarm costs a message, a missed one a life. */
    private static final double DISTRESS_IN_DOUBT = 0.2;

    /** Above it a misspelt word changes nothing. */
    private static final double SURE = 0.8;

    private static final int NEAREST = 3;

    private final IntentModel model;
    private final Preparation preparation;
    private final Speller speller;
    private final SeveralIntents severalIntents;

    public MessageReader(IntentModel model, Preparation preparation, Speller speller) {
        this.model = model;
        this.preparation = preparation;
        this.speller = speller;
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

    /**
     * What {@code text} means.
     *
     * @param text as it was typed; of more than {@value Words#MOST} words only the first are read
     */
    public Reading read(String text, Context context) {
        Prepared prepared = preparation.prepare(text);
        Entities entities = entities(prepared, context);
        Words corrected = speller.corrected(prepared.masked(), this::isKnown, model.vocabulary()::nearest);
        if (knows(Reading.DISTRESS) && isDistress(prepared.words(), corrected)) {
            return ruled(Reading.DISTRESS, prepared, entities);
        }
        if (knows(Topics.GREETING) && FixedForms.isGreeting(prepared.words())) {
            return ruled(Topics.GREETING, prepared, entities);
        }
        return followUp(prepared, entities, context).orElseGet(() -> modelled(prepared, corrected, entities, context));
    }

    private static boolean isDistress(Words written, Words corrected) {
        return Distress.speaksIn(written) || !corrected.equals(written) && Distress.speaksIn(corrected);
    }

    private boolean knows(String intent) {
        return model.intents().contains(intent);
    }

    private static Entities entities(Prepared prepared, Context context) {
        var municipalities = prepared.places().stream()
                .filter(place -> place.kind() == Mention.Kind.MUNICIPALITY)
                .map(Mention::name)
                .distinct()
                .toList();
        boolean state = prepared.places().stream().anyMatch(place -> place.kind() == Mention.Kind.STATE);
        Optional<String> elsewhere = prepared.places().stream()
                .filter(place -> place.kind() == Mention.Kind.ELSEWHERE)
                .map(Mention::name)
                .findFirst();
        Words words = prepared.words();
        return new Entities(
                municipalities,
                state && municipalities.isEmpty(),
                elsewhere,
                DayReader.find(words, context.today()),
                Sectors.find(words),
                Ages.find(words));
    }

    /** «¿Y en Irapuato?», «¿y ayer?»: the last question for another place or day. */
    private static Optional<Reading> followUp(Prepared prepared, Entities entities, Context context) {
        boolean bare = SmallWords.areAll(prepared.masked());
        if (!bare
                || context.lastIntent().isEmpty()
                || !Topics.isOfAPlace(context.lastIntent().get())) {
            return Optional.empty();
        }
        if (entities.elsewhere().isPresent() && !entities.isOurs()) {
            return Optional.of(reading(List.of(), 1, List.of(), How.ELSEWHERE, prepared, entities));
        }
        if (!entities.isOurs() && entities.days().isEmpty()) return Optional.empty();
        return Optional.of(reading(
                List.of(context.lastIntent().get()), 1, List.of(), How.SESSION, prepared, carried(entities, context)));
    }

    private static Entities carried(Entities entities, Context context) {
        return entities.isOurs() || entities.elsewhere().isPresent()
                ? entities
                : context.lastMunicipality().map(entities::withMunicipality).orElse(entities);
    }

    private Reading modelled(Prepared prepared, Words words, Entities entities, Context context) {
        Scores scores = scores(words);
        var nearest = nearest(scores);
        Guess best = scores.best();
        if (scores.of(Reading.DISTRESS) >= DISTRESS_IN_DOUBT) return ruled(Reading.DISTRESS, prepared, entities);
        if (best.intent().equals(Topics.SUBSCRIBE) && FixedForms.refusesToJoin(prepared.words())) {
            return ruled(Topics.UNSUBSCRIBE, prepared, entities);
        }
        boolean elsewhere = entities.elsewhere().isPresent() && !entities.isOurs();
        if (elsewhere && Topics.isOfAPlace(best.intent())) return declined(nearest, How.ELSEWHERE, prepared, entities);
        List<String> several = severalIntents.in(words, scores);
        Entities placed = continues(prepared) ? carried(entities, context) : entities;
        if (!several.isEmpty()) {
            return reading(several, best.probability(), nearest, How.MODEL, prepared, placed);
        }
        if (best.intent().equals(IntentModel.OUT_OF_SCOPE))
            return declined(nearest, How.OUT_OF_SCOPE, prepared, entities);
        if (best.probability() < model.threshold()) return declined(nearest, How.UNSURE, prepared, entities);
        return reading(List.of(best.intent()), best.probability(), nearest, How.MODEL, prepared, placed);
    }

    /** «¿Y los muertos?» asks for the place that was asked for before. */
    private static boolean continues(Prepared prepared) {
        Words words = prepared.words();
        return words.count() > 1 && (words.word(0).equals("y") || words.word(0).equals("i"));
    }

    private Scores scores(Words words) {
        Scores scores = model.score(words);
        if (scores.best().probability() >= SURE) return scores;
        return speller.searched(words, this::isKnown).map(model::score).orElse(scores);
    }

    private boolean isKnown(String word) {
        return Preparation.isMask(word) || model.vocabulary().knows(word);
    }

    private static List<Guess> nearest(Scores scores) {
        return scores.top(NEAREST + 1).stream()
                .filter(guess -> !guess.intent().equals(IntentModel.OUT_OF_SCOPE))
                .limit(NEAREST)
                .toList();
    }

    private static Reading ruled(String intent, Prepared prepared, Entities entities) {
        return reading(List.of(intent), 1, List.of(new Guess(intent, 1)), How.RULE, prepared, entities);
    }

    private static Reading declined(List<Guess> nearest, How why, Prepared prepared, Entities entities) {
        return reading(List.of(), 1 - nearest.get(0).probability(), nearest, why, prepared, entities);
    }

    private static Reading reading(
            List<String> intents,
            double confidence,
            List<Guess> nearest,
            How how,
            Prepared prepared,
            Entities entities) {
        Language language = prepared.english() ? Language.ENGLISH : Language.SPANISH;
        return new Reading(intents, entities, confidence, nearest, language, how);
    }
}
