package mx.gob.guanajuato.conectate.chatbot.content.words;

import java.util.Map;

/** What staff call the texts of a topic. */
public final class VariantNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text", "Texto"),
            Map.entry("menu", "Texto del menú"),
            Map.entry("button", "Botón que abre la lista"),
            Map.entry("next", "Renglón para seguir"),
            Map.entry("first", "Renglón para volver al principio"),
            Map.entry("more", "Renglón para ver más"),
            Map.entry("more-sectors", "Renglón para ver más sectores"),
            Map.entry("numbers", "Texto con los números"),
            Map.entry("figure", "Texto con la cifra"),
            Map.entry("not-published", "Texto cuando no hay cifra"),
            Map.entry("correction", "Texto de la corrección"),
            Map.entry("statistics", "Texto con todas las cifras"),
            Map.entry("none", "Texto cuando no hay nada"),
            Map.entry("ask-place", "Texto cuando falta el municipio"),
            Map.entry("hospitals", "Texto con los hospitales de un municipio"),
            Map.entry("near", "Texto con los hospitales cercanos"),
            Map.entry("none-here", "Texto cuando no hay hospitales en el municipio"),
            Map.entry("far-away", "Texto para quien está lejos del estado"),
            Map.entry("in-force", "Texto con el color vigente"),
            Map.entry("ended", "Texto cuando el color ya terminó"),
            Map.entry("before", "Texto antes del primer color"),
            Map.entry("rojo", "Cómo se ve el rojo"),
            Map.entry("naranja", "Cómo se ve el naranja"),
            Map.entry("amarillo", "Cómo se ve el amarillo"),
            Map.entry("verde", "Cómo se ve el verde"),
            Map.entry("ask-sector", "Texto cuando falta el sector"),
            Map.entry("programmes", "Texto con los programas"));

    private VariantNames() {}

    /** In words; a new kind of text has its own name until it has some here. */
    public static String of(String variant) {
        return NAMES.getOrDefault(variant, "Texto «" + variant + "»");
    }
}
