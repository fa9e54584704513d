package mx.gob.guanajuato.conectate.whatsapp.message;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a long text where a reader would pause: after a paragraph, else a line, a sentence, a word. Within a character it
 * never cuts, within {@code *bold*} and its like only when nothing else is left: the marks would show as asterisks.
 */
final class TextPieces {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private static final Pattern FORMATTED = Pattern.compile(
            "```[\\s\\S]+?```|`[^`\\n]+`|(?<![\\p{L}\\p{N}])([*_~])(?=\\S)[^\\n]*?(?<=\\S)\\1(?![\\p{L}\\p{N}])");

    private final String text;
    private final int longest;
    private final List<MatchResult> formatted;
    private final BitSet sentences;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(SPANISH);

    private TextPieces(String text, int longest) {
        this.text = text;
        this.longest = longest;
        this.formatted = FORMATTED.matcher(text).results().toList();
        this.sentences = sentences(text);
        characters.setText(text);
    }

    /** The text's pieces in order, none blank, none longer than asked; white space at a cut is left out. */
    static List<String> of(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() <= longest) return stripped.isEmpty() ? List.of() : List.of(stripped);
        return new TextPieces(stripped, longest).pieces();
    }

    /** The same, where the last piece has to be shorter than the others may be. */
    static List<String> endingWithin(String text, int longest, int longestEnd) {
        var pieces = new ArrayList<>(of(text, longest));
        String end = pieces.get(pieces.size() - 1);
        if (end.length() <= longestEnd) return List.copyOf(pieces);
        List<String> shorter = of(end, longestEnd);
        String last = shorter.get(shorter.size() - 1);
        pieces.set(
                pieces.size() - 1,
                end.substring(0, end.length() - last.length()).stripTrailing());
        pieces.add(last);
        return List.copyOf(pieces);
    }

    /** Found in one go: asked for each place, the iterator would read a text without a full stop again each time. */
    private static BitSet sentences(String text) {
        var ends = new BitSet(text.length());
        var sentences = BreakIterator.getSentenceInstance(SPANISH);
        sentences.setText(text);
        for (int end = sentences.first(); end != BreakIterator.DONE; end = sentences.next()) ends.set(end);
        return ends;
    }

    private List<String> pieces() {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (text.length() - start > longest) {
            int cut = cut(start);
            pieces.add(text.substring(start, cut).stripTrailing());
            start = afterWhiteSpace(cut);
        }
        if (start < text.length()) pieces.add(text.substring(start));
        return List.copyOf(pieces);
    }

    private int cut(int start) {
        List<IntPredicate> pauses = List.of(this::endsParagraph, this::endsLine, sentences::get, this::endsWord);
        for (IntPredicate pause : pauses) {
            int cut = last(start, at -> pause.test(at) && !withinFormat(at));
            if (cut > start) return cut;
        }
        int word = last(start, this::endsWord);
        return word > start ? word : lastCharacter(start);
    }

    /** The last good place of the piece's second half; a shorter piece would only make more messages. */
    private int last(int start, IntPredicate good) {
        for (int at = start + longest; at > start + longest / 2; at--) if (good.test(at)) return at;
        return start;
    }

    private int lastCharacter(int start) {
        int end = start + longest;
        int cut = characters.isBoundary(end) ? end : characters.preceding(end);
        if (cut > start) return cut;
        // One "character" longer than a message, such as a letter with thousands of accents: any place but half a pair.
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private boolean endsParagraph(int at) {
        return endsLine(at) && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private boolean endsLine(int at) {
        return text.charAt(at) == '\n';
    }

    private boolean endsWord(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private boolean withinFormat(int at) {
        return formatted.stream().anyMatch(marked -> marked.start() < at && at < marked.end());
    }

    private int afterWhiteSpace(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return next;
    }
}
