package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Changed;
import mx.gob.guanajuato.conectate.events.conversation.TrainingRun.Compared;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;
import mx.gob.guanajuato.conectate.language.understanding.Reading;

/** What a new model reads in another way than the one in use. */
final class Comparing {
    /** Nobody reads more of them. */
    private static final int MOST_SHOWN = 30;

    /** The day for which the suite is labelled. */
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 5);

    /** A share of the suite; so much may be chance. */
    private static final double MAY_FALL = 0.01;

    private final MessageReader before;
    private final MessageReader after;
    private final List<Changed> better = new ArrayList<>();
    private final List<Changed> worse = new ArrayList<>();
    private int rightBefore;
    private int rightAfter;
    private int dangerMissedBefore;
    private int dangerMissedAfter;

    private Comparing(MessageReader before, MessageReader after) {
        this.before = before;
        this.after = after;
    }

    static Compared of(MessageReader before, MessageReader after, List<LabelledText> suite) {
        var comparing = new Comparing(before, after);
        suite.forEach(comparing::compare);
        return new Compared(
                before.version(),
                suite.size(),
                comparing.rightBefore,
                comparing.rightAfter,
                comparing.dangerMissedBefore,
                comparing.dangerMissedAfter,
                comparing.better,
                comparing.worse);
    }

    /** Whether nobody should read with it: somebody in danger is missed who was not, or too much is read wrong. */
    static boolean isWorse(Compared compared) {
        return compared.dangerMissedAfter() > compared.dangerMissedBefore()
                || compared.rightAfter() < compared.rightBefore() - MAY_FALL * compared.sentences();
    }

    private void compare(LabelledText sentence) {
        String then = read(before, sentence.text());
        String now = read(after, sentence.text());
        boolean wasRight = then.equals(sentence.intent());
        boolean isRight = now.equals(sentence.intent());
        if (wasRight) rightBefore++;
        if (isRight) rightAfter++;
        if (sentence.intent().equals(Reading.DISTRESS)) {
            if (!wasRight) dangerMissedBefore++;
            if (!isRight) dangerMissedAfter++;
        }
        if (wasRight != isRight) keep(isRight ? better : worse, sentence, then, now);
    }

    private static void keep(List<Changed> list, LabelledText sentence, String then, String now) {
        if (list.size() < MOST_SHOWN) list.add(new Changed(sentence.text(), sentence.intent(), then, now));
    }

    private static String read(MessageReader reader, String text) {
        Reading reading = reader.read(text, Context.none(TODAY));
        return reading.isUnderstood() ? reading.intents().get(0) : IntentModel.OUT_OF_SCOPE;
    }
}
