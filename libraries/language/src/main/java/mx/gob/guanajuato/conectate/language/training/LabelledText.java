package mx.gob.guanajuato.conectate.language.training;

import java.util.Comparator;

/** What somebody wrote and the intent it has. */
public record LabelledText(String text, String intent) {
    static final Comparator<LabelledText> ORDER =
            Comparator.comparing(LabelledText::intent).thenComparing(LabelledText::text);
}
