package mx.gob.guanajuato.conectate.language.preparation;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Scores;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Corrects what is written no more than it needs: by the model's own words always, by the dictionary only in doubt. */
public final class Correction {
    /** Above it a misspelt word changes nothing. */
    private static final double SURE = 0.8;

    private final IntentModel model;
    private final Speller speller;
    private final LongAdder searches = new LongAdder();

    public Correction(IntentModel model, Speller speller) {
        this.model = model;
        this.speller = speller;
    }

    /** With unknown words corrected to the model's own that are one slip away. */
    public Words corrected(Words words) {
        return speller.corrected(words, this::isKnown, model.vocabulary()::nearest);
    }

    /** What the model says of {@code words}, and, if it is not sure, of the same corrected by the dictionary. */
    public Scores scores(Words words) {
        Scores scores = model.score(words);
        if (scores.best().probability() >= SURE) return scores;
        Optional<Words> searched = speller.searched(words, this::isKnown, searches::increment);
        return searched.map(model::score).orElse(scores);
    }

    /** How often the dictionary was searched, since the start. */
    public long searches() {
        return searches.sum();
    }

    private boolean isKnown(String word, String sound) {
        return model.vocabulary().knowsSound(sound) || Preparation.isMask(word);
    }
}
