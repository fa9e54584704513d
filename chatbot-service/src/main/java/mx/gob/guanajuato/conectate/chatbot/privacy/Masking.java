package mx.gob.guanajuato.conectate.chatbot.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what may tell who wrote it: e-mail addresses, links, street addresses, and every number of four
 * digits or more, however its digits are written or parted. What it takes out is shown as {@value #MASK}.
 */
public final class Masking {
    static final String MASK = "••••";

    /**
     * Digits of any script, also as emoji keycaps, with at most three other marks between two of them. Possessive: else
     * the matcher calls itself once for each digit, and a pasted list of telephone numbers takes the whole stack.
     */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}+\\p{Nd}){3,}+");

    /** Tried only where a word begins: from each letter of a long word on, it would take a time that grows with its square. */
    private static final Pattern EMAIL = Pattern.compile("(?<![^\\s@])[^\\s@]++\\s?+@\\s?+[^\\s@]++");

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    /** From the word that begins a street address to the next comma, full stop or line end, eight words at most. */
    private static final Pattern STREET = Pattern.compile(
            "(?iu)\\b(?:calle|c/|av|avenida|blvd|bulevar|boulevard|calzada|privada|priv|andador|callej[oó]n|circuito"
                    + "|fracc|fraccionamiento|col|colonia|cp|c\\.p)\\b\\.?(?:\\s+[^\\s,.;\\n]+){1,8}");

    private static final List<Pattern> IN_ORDER = List.of(EMAIL, LINK, STREET, NUMBER);

    private Masking() {}

    /** The text without them, in compatibility form, in which digits are digits. */
    public static String mask(String text) {
        String masked = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Pattern told : IN_ORDER) masked = told.matcher(masked).replaceAll(MASK);
        return masked;
    }
}
