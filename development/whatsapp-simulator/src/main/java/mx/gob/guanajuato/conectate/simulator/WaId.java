package mx.gob.guanajuato.conectate.simulator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's phone number as WhatsApp names it: digits with country code, without plus. Mexican numbers occur with and
 * without a 1 after the country code (Meta: "Mexico/Brazil prefixes may be altered by the API"); both are one phone here.
 *
 * @param digits the number as it was given, digits only
 */
public record WaId(String digits) {
    /** E.164 allows 15 digits at most; shorter than 8 is no international number. */
    private static final Pattern PHONE = Pattern.compile("\\d{8,15}");

    private static final Pattern OLD_MEXICAN_MOBILE = Pattern.compile("521(\\d{10})");

    /** The number in what was typed; spaces, plus, hyphens and brackets are ignored. */
    public static Optional<WaId> of(String typed) {
        if (typed.length() > 32) return Optional.empty();
        var digits = typed.replaceAll("[ +()-]", "");
        return PHONE.matcher(digits).matches() ? Optional.of(new WaId(digits)) : Optional.empty();
    }

    /** As {@link #of}, refusing what is no number. */
    public static WaId required(String typed, String field) {
        return of(typed == null ? "" : typed)
                .orElseThrow(
                        () -> new InvalidInput(field, "must be a phone number of 8 to 15 digits with country code"));
    }

    /** The phone that this number rings: 521… is 52…. */
    public String phone() {
        var old = OLD_MEXICAN_MOBILE.matcher(digits);
        return old.matches() ? "52" + old.group(1) : digits;
    }
}
