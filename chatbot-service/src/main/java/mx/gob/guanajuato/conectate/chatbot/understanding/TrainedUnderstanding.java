package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.Sector;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;

/**
 * Distress first; then the exact forms, which are the whole of what was said; beneath them the trained model. Only a message
 * that is a keyword and nothing else, «violencia», «salud mental», is what staff say that it is.
 */
public final class TrainedUnderstanding implements UnderstandingModel {
    private final ExactForms forms;
    private final SectorNames sectors;
    private final MessageReader reader;

    public TrainedUnderstanding(ExactForms forms, Collection<Sector> sectors, MessageReader reader) {
        this.forms = forms;
        this.sectors = new SectorNames(sectors);
        this.reader = reader;
    }

    /** The trained model's. */
    @Override
    public String version() {
        return reader.version();
    }

    @Override
    public Reading read(Utterance utterance) {
        var meant = new Meant(utterance, reader.read(utterance.text(), context(utterance)), forms, sectors);
        if (meant.isDistress() && !forms.isKeyword(utterance.text())) return meaning(meant);
        return forms.exact(utterance)
                .map(exact -> exact.asking(asked -> asked.on(meant.day())))
                .orElseGet(() -> meaning(meant));
    }

    private Context context(Utterance utterance) {
        List<String> asked = utterance.lastIntents();
        List<String> again = forms.aboutPlaces(asked);
        return new Context(last(again).or(() -> last(asked)), utterance.municipality(), utterance.day());
    }

    private static Optional<String> last(List<String> intents) {
        return intents.isEmpty() ? Optional.empty() : Optional.of(intents.get(intents.size() - 1));
    }

    private static Reading meaning(Meant meant) {
        Reading reading = meant.isUnderstood()
                ? Reading.of(meant.asked(), meant.how())
                : meant.outOfScope()
                        .map(asked -> Reading.outOfScope(asked, meant.nearest()))
                        .orElseGet(() -> Reading.notUnderstood(meant.nearest()));
        return reading.in(meant.language());
    }
}
