package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: lower case, without accents, marks and doubled spaces. */
final class Plain {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
