package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a quick reply may ask for: topics that the bot answers. */
final class ReplyTopics {
    private ReplyTopics() {}

    /** Words by intent, in the order of the list. */
    static Map<String, String> all() {
        var topics = new LinkedHashMap<String, String>();
        topics.put("unsubscribe", "Dejar los avisos");
        topics.put("subscribe", "Recibir avisos");
        topics.put("menu", "Menú");
        topics.put("confirmed-cases", "Casos confirmados");
        topics.put("traffic-light", "Semáforo");
        topics.put("hospitals", "Hospitales");
        topics.put("vaccines", "Vacunas");
        topics.put("support-programmes", "Programas de apoyo");
        topics.put("symptoms", "Síntomas");
        topics.put("person", "Hablar con alguien");
        return topics;
    }
}
