package mx.gob.guanajuato.conectate.chatbot.teaching;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.language.text.Words;

/** What texts that differ in case, accents and marks only have in common: one id, the same for ever. */
public final class UtteranceId {
    private static final int DIGITS = 8;

    private UtteranceId() {}

    /** Eight hexadecimal digits. */
    public static String of(String text) {
        return Sha256.hex(same(text).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Of emoji alone no words are left: they are compared as they are. */
    private static String same(String text) {
        String words = Words.of(text).joined();
        return words.isBlank() ? text.strip().toLowerCase(Locale.ROOT) : words;
    }
}
