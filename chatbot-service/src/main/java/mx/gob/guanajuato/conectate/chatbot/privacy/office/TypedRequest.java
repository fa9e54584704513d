package mx.gob.guanajuato.conectate.chatbot.privacy.office;

import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.whatsapp.recipient.InvalidRecipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/**
 * What the privacy office types.
 *
 * @param number as people write it: with or without country code, spaces, hyphens; or Meta's user id
 * @param reference what the office calls the citizen's request
 */
record TypedRequest(String number, String reference) {
    static final int MAX_NUMBER = 140;
    static final int MAX_REFERENCE = 80;

    private static final Pattern WRITTEN_WITH = Pattern.compile("[\\s().-]");
    private static final Pattern WITHOUT_COUNTRY = Pattern.compile("[1-9][0-9]{9}");
    private static final String MEXICO = "52";

    /** Ten digits or more, however parted, may be somebody's number. */
    private static final Pattern NUMBER_WITHIN = Pattern.compile("(?:[0-9][^\\p{L}0-9]{0,2}){10,}");

    static TypedRequest of(String number, String reference) {
        return new TypedRequest(number == null ? "" : number.strip(), reference == null ? "" : reference.strip());
    }

    /** Why the number is none; empty: it is one. */
    Optional<String> wrongNumber() {
        if (number.isEmpty()) return Optional.of("Escribe el número de la persona.");
        try {
            citizen();
            return Optional.empty();
        } catch (InvalidRecipient e) {
            return Optional.of("No es un número de teléfono. Escríbelo con 10 dígitos, o con + y la clave de su país.");
        }
    }

    /** Why the reference cannot be kept for years; empty: it can. */
    Optional<String> wrongReference() {
        if (reference.isEmpty())
            return Optional.of("Escribe cómo se llama la solicitud en tu oficina, por ejemplo ARCO 12/2026.");
        if (reference.length() > MAX_REFERENCE)
            return Optional.of("La solicitud se nombra con " + MAX_REFERENCE + " caracteres como máximo.");
        if (NUMBER_WITHIN.matcher(reference).find())
            return Optional.of("La solicitud queda en la constancia: no puede llevar el número de la persona.");
        return Optional.empty();
    }

    /** Whose data are asked for; throws {@link InvalidRecipient}. */
    CitizenKey citizen() {
        if (number.length() > MAX_NUMBER || number.matches("[A-Z]{2}\\..*"))
            return new CitizenKey(Recipient.ofUserId(number).key());
        String digits = WRITTEN_WITH.matcher(number).replaceAll("");
        boolean isLocal = WITHOUT_COUNTRY.matcher(digits).matches();
        return new CitizenKey(
                Recipient.ofPhone(isLocal ? MEXICO + digits : digits).key());
    }

    /** As a colleague may see it over the shoulder. */
    String ending() {
        String key = citizen().value();
        return "…" + key.substring(key.length() - 2);
    }

    @Override
    public String toString() {
        return "request " + reference;
    }
}
