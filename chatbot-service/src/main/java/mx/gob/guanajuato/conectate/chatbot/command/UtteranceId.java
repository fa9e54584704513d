package mx.gob.guanajuato.conectate.chatbot.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import mx.gob.guanajuato.conectate.language.text.Words;

/** What texts that differ in case, accents and marks only have in common: one id, the same for ever. */
final class UtteranceId {
    private static final int BYTES = 4;

    private UtteranceId() {}

    /** Eight hexadecimal digits. */
    static String of(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(same(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of emoji alone no words are left: they are compared as they are. */
    private static String same(String text) {
        String words = Words.of(text).joined();
        return words.isBlank() ? text.strip().toLowerCase(Locale.ROOT) : words;
    }
}
