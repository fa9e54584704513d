package mx.gob.guanajuato.conectate.chatbot.content.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What two texts differ in, word by word. */
public final class WordChanges {
    /** A word has the space behind it, so that spaces alone are nothing that two texts share. */
    private static final Pattern EDGE = Pattern.compile("(?<=\\s)(?=\\S)");

    private WordChanges() {}

    /**
     * A run of words.
     *
     * @param mark {@code same}, {@code added} or {@code removed}
     */
    public record Piece(String mark, String text) {
        public boolean isAdded() {
            return mark.equals("added");
        }

        public boolean isRemoved() {
            return mark.equals("removed");
        }
    }

    /** The later text with what was taken out of the earlier one, in the order of reading. */
    public static List<Piece> between(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            if (!same) add(pieces, "removed", delta.getSource().getLines());
            add(pieces, same ? "same" : "added", delta.getTarget().getLines());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String mark, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(mark, String.join("", words)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(EDGE.split(text));
    }
}
