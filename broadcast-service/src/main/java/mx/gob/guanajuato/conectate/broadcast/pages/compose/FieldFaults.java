package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;

/** Which field of the form each fault belongs to; what the API names otherwise than the page does. */
final class FieldFaults {
    private static final Pattern BUTTON = Pattern.compile("buttons\\[(\\d+)]\\.(title|asks|url)");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("text", "texto"),
            Map.entry("hashtags", "hashtags"),
            Map.entry("invitation.title", "evento"),
            Map.entry("invitation.begins", "empieza"),
            Map.entry("invitation.ends", "termina"),
            Map.entry("invitation.registration", "registro"),
            Map.entry("invitation.calendarFile", "calendario"),
            Map.entry("buttons", "boton1"),
            Map.entry("place", "lugar"),
            Map.entry("place.point", "latitud"),
            Map.entry("template.name", "plantilla"),
            Map.entry("template.values", "valores"));

    private FieldFaults() {}

    /** Sentences by the id of the field, in the order of the faults. */
    static Map<String, String> of(List<ContentFault> faults, ContentForm form) {
        var words = new LinkedHashMap<String, String>();
        faults.forEach(
                fault -> words.merge(field(fault.field(), form), fault.words(), (one, other) -> one + " " + other));
        return words;
    }

    private static String field(String name, ContentForm form) {
        var button = BUTTON.matcher(name);
        if (button.matches()) return button(Integer.parseInt(button.group(1)), button.group(2), form);
        return FIELDS.getOrDefault(name, "archivo");
    }

    /** Rows that were left empty are no buttons. */
    private static String button(int index, String part, ContentForm form) {
        var rows = new ArrayList<Integer>();
        var titles = form.boton == null ? List.<String>of() : form.boton;
        for (int row = 0; row < titles.size(); row++) if (ContentForm.isFilled(titles.get(row))) rows.add(row + 1);
        if (index >= rows.size()) return part.equals("url") ? "enlace" : "enlaceDice";
        return (part.equals("asks") ? "tema" : "boton") + rows.get(index);
    }
}
