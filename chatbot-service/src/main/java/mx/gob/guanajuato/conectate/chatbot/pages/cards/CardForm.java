package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKind;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.Field;

/**
 * A card as somebody typed it.
 *
 * @param values by the field's name, in the order of the fields
 * @param basedOn the revision that was open when they began; 0: none
 */
record CardForm(Map<String, String> values, int basedOn) {
    private static final int LONGEST_ID = 60;

    static CardForm of(CardKind kind, MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        kind.fields()
                .forEach(field ->
                        values.put(field.name(), Typed.lines(form, field.name()).strip()));
        return new CardForm(values, Math.max(0, Typed.number(form, "version")));
    }

    static CardForm empty(CardKind kind) {
        var values = new LinkedHashMap<String, String>();
        kind.fields().forEach(field -> values.put(field.name(), ""));
        return new CardForm(values, 0);
    }

    /** What is wrong, by the field's name, in the order of the form. */
    Map<String, String> objections(CardKind kind) {
        var wrong = new LinkedHashMap<String, String>();
        var own = new LinkedHashMap<String, String>();
        for (Field field : kind.fields())
            field.objection(values.get(field.name())).ifPresent(why -> own.put(field.name(), why));
        Map<String, String> others = own.isEmpty() ? kind.objections(values) : Map.of();
        for (Field field : kind.fields()) {
            String why = own.getOrDefault(field.name(), others.get(field.name()));
            if (why != null) wrong.put(field.name(), why);
        }
        return wrong;
    }

    /** An id for a new card: the words of its name, in lower case and without accents. */
    String id() {
        String name = values.values().iterator().next();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
    }
}
