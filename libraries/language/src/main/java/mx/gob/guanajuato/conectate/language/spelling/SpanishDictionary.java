package mx.gob.guanajuato.conectate.language.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/** The words of Spanish, asked without accents: «sintoma» is one. Immutable; many threads may ask it at once. */
public final class SpanishDictionary {
    private static final String FILE = "/org/languagetool/resource/es/es-ES.dict";
    private static final Map<Character, byte[]> ACCENTED =
            Map.of('a', utf8("á"), 'e', utf8("é"), 'i', utf8("í"), 'o', utf8("ó"), 'u', utf8("úü"), 'n', utf8("ñ"));

    private static final byte RAREST = 'A';

    private final Dictionary dictionary;
    private final FSA words;
    private final byte separator;

    private SpanishDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
        words = dictionary.fsa;
        separator = dictionary.metadata.getSeparator();
    }

    /** Reads it from the class path: 4 MB of memory. */
    public static SpanishDictionary load() {
        try {
            return new SpanishDictionary(Dictionary.read(SpanishDictionary.class.getResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static byte[] utf8(String letters) {
        return letters.getBytes(StandardCharsets.UTF_8);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /**
     * Whether {@code word}, of {@code a-z}, is a word with some accents or none, and not one of the three million forms,
     * «curaos», «vacuneme», that nobody writes except by a slip.
     */
    public boolean knows(String word) {
        return isWord(word, 0, words.getRootNode());
    }

    private boolean isWord(String word, int at, int node) {
        if (at == word.length()) return isCommon(words.getArc(node, separator));
        char letter = word.charAt(at);
        if (goesOn(word, at, node, (byte) letter)) return true;
        byte[] accented = ACCENTED.get(letter);
        if (accented == null) return false;
        for (int i = 0; i < accented.length; i += 2) {
            int first = words.getArc(node, accented[i]);
            if (first != 0 && !words.isArcTerminal(first) && goesOn(word, at, words.getEndNode(first), accented[i + 1]))
                return true;
        }
        return false;
    }

    /** Each entry ends with a letter for how often the word is written; A is never. */
    private boolean isCommon(int arc) {
        if (arc == 0 || words.isArcTerminal(arc)) return false;
        for (ByteBuffer entry : words.getSequences(words.getEndNode(arc))) {
            if (entry.get(entry.limit() - 1) > RAREST) return true;
        }
        return false;
    }

    private boolean goesOn(String word, int at, int node, byte letter) {
        int arc = words.getArc(node, letter);
        return arc != 0 && !words.isArcTerminal(arc) && isWord(word, at + 1, words.getEndNode(arc));
    }
}
