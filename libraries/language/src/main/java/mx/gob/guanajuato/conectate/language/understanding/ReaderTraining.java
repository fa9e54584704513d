package mx.gob.guanajuato.conectate.language.understanding;

import java.util.Collection;
import java.util.List;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.LabelledText;
import mx.gob.guanajuato.conectate.language.model.Trainer;
import mx.gob.guanajuato.conectate.language.model.TrainingSettings;
import mx.gob.guanajuato.conectate.language.model.Vocabulary;
import mx.gob.guanajuato.conectate.language.places.Gazetteer;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.spelling.SpanishDictionary;
import mx.gob.guanajuato.conectate.language.spelling.Speller;

/** Makes models of examples and readers of models; both see messages through the same places and the same dictionary. */
public final class ReaderTraining {
    private final Collection<Place> municipalities;
    private final List<String> state;
    private final SpanishDictionary dictionary = SpanishDictionary.load();

    /**
     * @param municipalities ours; without any, no place is looked for
     * @param state the state's own names
     */
    public ReaderTraining(Collection<Place> municipalities, List<String> state) {
        this.municipalities = List.copyOf(municipalities);
        this.state = List.copyOf(state);
    }

    /** Trains a model with the settings that were chosen for all. */
    public IntentModel train(Collection<LabelledText> examples) {
        return train(examples, TrainingSettings.DEFAULT);
    }

    /** Trains a model with other settings. */
    public IntentModel train(Collection<LabelledText> examples, TrainingSettings settings) {
        Vocabulary vocabulary = Vocabulary.of(examples, dictionary::knows);
        return new Trainer(settings, vocabulary, preparation(vocabulary)::words).train(examples);
    }

    /** The reader that asks {@code model}. */
    public MessageReader reader(IntentModel model) {
        return reader(model, new Speller(dictionary));
    }

    /** The reader that asks {@code model}, and {@code speller} for words that it does not know. */
    public MessageReader reader(IntentModel model, Speller speller) {
        return new MessageReader(model, preparation(model.vocabulary()), speller);
    }

    private Preparation preparation(Vocabulary vocabulary) {
        if (municipalities.isEmpty()) return new Preparation(Gazetteer.empty());
        return new Preparation(
                new Gazetteer(municipalities, state, word -> vocabulary.knows(word) || dictionary.knows(word)));
    }
}
