package mx.gob.guanajuato.conectate.language.training;

import java.util.Collection;
import java.util.List;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.places.Gazetteer;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.preparation.Preparation;
import mx.gob.guanajuato.conectate.language.spelling.SpanishDictionary;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.spelling.Vocabulary;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** Makes models of examples and readers of models; both see messages through the same places and the same dictionary. */
public final class ReaderTraining {
    private final Collection<Place> municipalities;
    private final SpanishDictionary dictionary = SpanishDictionary.load();

    /**
     * @param municipalities ours; without any, no place is looked for
     */
    public ReaderTraining(Collection<Place> municipalities) {
        this.municipalities = List.copyOf(municipalities);
    }

    /** Trains a model with the settings that were chosen for all. */
    public IntentModel train(Collection<LabelledText> examples) {
        return train(examples, TrainingSettings.DEFAULT);
    }

    /** Trains a model with other settings. */
    public IntentModel train(Collection<LabelledText> examples, TrainingSettings settings) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(LabelledText::text).toList(), dictionary::knows);
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
                new Gazetteer(municipalities, (word, sound) -> vocabulary.knowsSound(sound) || dictionary.knows(word)));
    }
}
