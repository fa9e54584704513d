package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.language.entities.Days;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.understanding.Reading;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;
import mx.gob.guanajuato.conectate.language.understanding.Reading.Language;

/** What the trained model made of an utterance, as questions that can be answered. */
record Meant(Utterance utterance, Reading read, ExactForms forms, SectorNames sectors) {
    private static final String OUT_OF_SCOPE = "out-of-scope";
    private static final String ENGLISH = "en";
    private static final int NEAREST = 3;
    private static final double SURE = 0.5;

    /** More answers than these at once nobody reads on a phone. */
    private static final int MOST = 4;

    boolean isDistress() {
        return read.isDistress();
    }

    boolean isUnderstood() {
        return read.isUnderstood();
    }

    Understood how() {
        return read.how() == How.SESSION ? Understood.SESSION : Understood.MODEL;
    }

    /** Empty for Spanish. */
    Optional<String> language() {
        return read.language() == Language.ENGLISH ? Optional.of(ENGLISH) : Optional.empty();
    }

    /** Of several days the last: an answer tells the days before it as well. */
    Optional<LocalDate> day() {
        return read.entities().days().map(Days::to);
    }

    /** Every question, in the order asked; of several places one for each. */
    List<Asked> asked() {
        List<String> again = read.how() == How.SESSION ? forms.aboutPlaces(utterance.lastIntents()) : List.of();
        var asked = new ArrayList<Asked>();
        for (String intent : again.isEmpty() ? read.intents() : again) {
            for (Optional<String> place : places(intent)) asked.add(asked(intent, place));
        }
        return List.copyOf(asked.subList(0, Math.min(MOST, asked.size())));
    }

    /** «Casos en León y Celaya» asks twice, «síntomas en León y Celaya» does not. */
    private List<Optional<String>> places(String intent) {
        List<String> named = read.entities().municipalities();
        if (named.isEmpty()) return List.of(Optional.empty());
        boolean ofEach = !forms.aboutPlaces(List.of(intent)).isEmpty();
        return named.stream().limit(ofEach ? MOST : 1).map(Optional::of).toList();
    }

    private Asked asked(String intent, Optional<String> place) {
        var entities = read.entities();
        var asks = RecognisedIntent.of(intent, place)
                .on(day())
                .forSector(sectors.find(utterance.text(), entities.sector()))
                .forAge(entities.ageGroup())
                .elsewhere(entities.isOurs() ? Optional.empty() : entities.elsewhere());
        return new Asked(asks, entities.state());
    }

    /**
     * What no topic covers, or a place that is not ours; empty where it could be one of the nearest, and for what has no
     * words («99», 🙂): nobody would believe that we have no information on that.
     */
    Optional<Asked> outOfScope() {
        boolean wordless = utterance.text().codePoints().noneMatch(Character::isLetter);
        return read.how() == How.UNSURE || wordless
                ? Optional.empty()
                : Optional.of(asked(OUT_OF_SCOPE, Optional.empty()));
    }

    /** The topics to offer instead, filled up from the menu. */
    List<String> nearest() {
        var near = read.nearest().stream().map(Guess::intent);
        var before = isOnlyElsewhere() ? utterance.lastIntents().stream() : Stream.<String>empty();
        return Stream.of(before, near, forms.firstInMenu().stream())
                .flatMap(intents -> intents)
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    /** «¿Y en Jalisco?»: no topic is said, so the last one is meant. */
    private boolean isOnlyElsewhere() {
        boolean sure = !read.nearest().isEmpty() && read.nearest().get(0).probability() >= SURE;
        return read.how() == How.ELSEWHERE && !sure;
    }
}
