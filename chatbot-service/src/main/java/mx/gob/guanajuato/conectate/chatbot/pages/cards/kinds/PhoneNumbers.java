package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import java.util.regex.Pattern;

/** How a telephone number is written for people to read and tap. */
final class PhoneNumbers {
    static final String EXPECTED =
            "Escribe el número con 3 a 15 dígitos; puede llevar espacios, guiones, paréntesis, +" + " y «ext.».";

    private static final Pattern NUMBER =
            Pattern.compile("[+(]?\\d[\\d ()*-]{1,24}(?:\\s*(?:ext\\.?|extensión)\\s*\\d{1,6})?");
    private static final int FEWEST = 3;
    private static final int MOST = 21;

    private PhoneNumbers() {}

    static boolean looksLikeOne(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(text).matches() && digits >= FEWEST && digits <= MOST;
    }
}
