package mx.gob.guanajuato.conectate.whatsapp.recipient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number: country code and digits, no plus sign. Mexico's old mobile prefix is taken out, because Meta still
 * writes it ({@code 5214771234567}) while people and other systems do not ({@code 524771234567}): both are one citizen.
 *
 * <p>The rule is fixed here and not taken from a library of numbering plans: those forget the old prefix (libphonenumber
 * has), and a key that changes with a release would make the same citizen a new one.
 */
record PhoneNumber(String key) implements Recipient {
    /** ITU-T E.164: at most 15 digits, country code included; no country code begins with zero. */
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{4,14}");

    /** 52, the 1 that mobile numbers bore until 2019, and the ten digits of every Mexican number. */
    private static final Pattern OLD_MEXICAN_MOBILE = Pattern.compile("521([0-9]{10})");

    PhoneNumber(String key) {
        String digits = key.startsWith("+") ? key.substring(1) : key;
        if (!DIGITS.matcher(digits).matches()) throw new InvalidRecipient("not a phone number");
        Matcher old = OLD_MEXICAN_MOBILE.matcher(digits);
        this.key = old.matches() ? "52" + old.group(1) : digits;
    }

    /** With plus sign: without it, Meta may put our own country code in front (Meta, sending messages, phone numbers). */
    @Override
    public void address(ObjectNode message) {
        message.put("to", "+" + key);
    }

    @Override
    public String toString() {
        return "phone…" + key.substring(key.length() - 2);
    }
}
