package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.language.spelling.SpanishDictionary;
import mx.gob.guanajuato.conectate.language.spelling.Speller;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/** The reader that serves citizens: intents, places, days and all. */
final class Ours implements Function<String, Object> {
    /** The day of the suite. */
    private static final Context FIRST_MESSAGE = Context.none(LocalDate.of(2021, 5, 5));

    private final MessageReader reader;

    private Ours(ServiceFiles files, Speller speller) {
        reader = new ReaderTraining(files.municipalities()).reader(files.model(), speller);
    }

    static Ours asServed(ServiceFiles files) {
        return new Ours(files, new Speller(SpanishDictionary.load()));
    }

    static Ours withoutSpeller(ServiceFiles files) {
        return new Ours(files, Speller.none(SpanishDictionary.load()));
    }

    @Override
    public Object apply(String message) {
        return reader.read(message, FIRST_MESSAGE);
    }

    /** Whether the dictionary is searched for what a word of the message was meant as. */
    Predicate<String> needsSpeller() {
        return message -> {
            long before = reader.searches();
            apply(message);
            return reader.searches() > before;
        };
    }
}
