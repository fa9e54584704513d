package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.util.List;
import mx.gob.guanajuato.conectate.events.content.Utterances;

/** Sentences that staff collected, as lines of a training table: utterance, tab, intent. */
public final class StaffSentences {
    /** Beside the files of the build. */
    public static final String FILE = "staff.tsv";

    private StaffSentences() {}

    /** The lines of an intent; a line that opens with # would be a comment. */
    public static List<String> lines(Utterances utterances) {
        return utterances.sentences().stream()
                .map(sentence -> sentence.replaceAll("\\s+", " ")
                        .replaceAll("^[#\\s]+", "")
                        .strip())
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence + "\t" + utterances.intent())
                .toList();
    }
}
