package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** What staff call the bot's topics where they pick one: for a button to ask, or to be told about. */
public final class TopicNames {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("unsubscribe", "Dejar los avisos"),
            entry("subscribe", "Recibir avisos"),
            entry("menu", "Menú"),
            entry("traffic-light", "Semáforo"),
            entry("confirmed-cases", "Casos confirmados"),
            entry("cases-under-investigation", "Casos en investigación"),
            entry("discarded-cases", "Casos descartados"),
            entry("community-transmission", "Transmisión comunitaria"),
            entry("recovered-cases", "Casos recuperados"),
            entry("deaths", "Defunciones"),
            entry("hospitals", "Hospitales"),
            entry("vaccines", "Vacunas"),
            entry("support-programmes", "Programas de apoyo"),
            entry("symptoms", "Síntomas"),
            entry("person", "Hablar con alguien"));

    private TopicNames() {}

    /** Words by intent, in that order. */
    public static Map<String, String> of(String... intents) {
        var names = new LinkedHashMap<String, String>();
        for (String intent : intents) names.put(intent, WORDS.get(intent));
        return names;
    }
}
