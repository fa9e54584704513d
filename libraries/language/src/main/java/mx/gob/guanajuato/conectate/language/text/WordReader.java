package mx.gob.guanajuato.conectate.language.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads one text, character by character: a message is read some ten thousand times a second. */
final class WordReader {
    /** What follows U+00C0, folded to plain letters; '*' parts words. */
    private static final String LATIN_1 = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";

    private final List<String> words = new ArrayList<>();
    private byte[] marks = new byte[16];
    private final List<String> emoji = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    Words read(String text) {
        for (int at = 0; at < text.length() && words.size() < Words.MOST; ) {
            int point = text.codePointAt(at);
            read(point);
            at += Character.charCount(point);
        }
        close();
        return Words.read(words, Arrays.copyOf(marks, words.size()), emoji);
    }

    private void read(int point) {
        if (point >= 'a' && point <= 'z' || point >= '0' && point <= '9') word.append((char) point);
        else if (point >= 'A' && point <= 'Z') word.append((char) (point + 32));
        else if (point < 0xC0) part(point);
        else if (point <= 0xFF) letter(LATIN_1.charAt(point - 0xC0));
        else other(point);
    }

    private void letter(char plain) {
        if (plain == '*') close();
        else word.append(plain);
    }

    private void part(int point) {
        close();
        if (words.isEmpty()) return;
        if (".,;:?!\n".indexOf(point) >= 0) marks[words.size() - 1] |= Words.END;
        if (point == '?') marks[words.size() - 1] |= Words.ASKED;
        if (point == '¿') marks[words.size() - 1] |= Words.OPENS;
    }

    /** Letters of other alphabets and fancy forms, combining accents, emoji. */
    private void other(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) return;
        if (Character.isLetterOrDigit(point)) {
            fold(point);
            return;
        }
        close();
        emoji.addAll(EmojiWords.of(point));
    }

    private void fold(int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int at = 0; at < plain.length(); at++) {
            char letter = Character.toLowerCase(plain.charAt(at));
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') word.append(letter);
        }
    }

    private void close() {
        if (word.length() == 0) return;
        words.addAll(Abbreviations.writtenOut(unstretched()));
        if (marks.length < words.size()) marks = Arrays.copyOf(marks, 2 * words.size());
        word.setLength(0);
    }

    /** «holaaaa» is «hola»; two of a letter stay, for «leer» and «calle». */
    private String unstretched() {
        int kept = 0;
        for (int from = 0, to; from < word.length(); from = to) {
            char letter = word.charAt(from);
            to = from + 1;
            while (to < word.length() && word.charAt(to) == letter) to++;
            int run = to - from;
            int keep = Character.isDigit(letter) || run < 3 ? run : 1;
            for (int i = 0; i < keep; i++) word.setCharAt(kept++, letter);
        }
        word.setLength(kept);
        return word.toString();
    }
}
