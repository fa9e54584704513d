package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;

/**
 * A kind of data that is kept of citizens.
 *
 * @param topic where it lies on Kafka
 * @param title what it is, for the citizen
 * @param kept how long, for the citizen
 */
record Kind(String topic, String title, String kept) {
    /** The changelog of the conversation's sessions. */
    static final Kind SESSION =
            new Kind("chatbot-conversation-sessions-changelog", "Tu conversación abierta", "24 horas");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry(Topics.INBOUND.name(), "Lo que nos escribiste"),
            Map.entry(Topics.STATUSES.name(), "Avisos de WhatsApp sobre lo que te enviamos"),
            Map.entry(Topics.CITIZEN_INTENTS.name(), "Lo que entendimos de cada mensaje"),
            Map.entry(Topics.INTERACTIONS.name(), "Tus consultas contadas, con un código en lugar de tu número"),
            Map.entry(Topics.UTTERANCES_UNKNOWN.name(), "Lo que no entendimos, sin números ni direcciones"),
            Map.entry(Topics.OUTBOUND_ANSWERS.name(), "Lo que te contestamos"),
            Map.entry(Topics.OUTBOUND_BROADCASTS.name(), "Los avisos que te enviamos"),
            Map.entry(Topics.DELIVERY_LOG.name(), "Registro de entregas"),
            Map.entry(Topics.SUBSCRIBERS.name(), "Tu lugar en la lista de avisos y cómo lo pediste"),
            Map.entry(Topics.SUBSCRIBER_MOVES.name(), "Cambios de número de tu suscripción"),
            Map.entry(Topics.IDENTITY_LINKS.name(), "Otros identificadores tuyos"),
            Map.entry(Topics.DEAD_LETTERS.name(), "Mensajes que no se pudieron procesar o entregar"),
            Map.entry(Topics.ERASURES.name(), "Constancias de supresión, con un código en lugar de tu número"));

    /** What a topic holds of citizens; one that was added later has its name for a title. */
    static Kind of(Topic topic) {
        return new Kind(topic.name(), TITLES.getOrDefault(topic.name(), topic.name()), kept(topic.retention(), topic));
    }

    private static String kept(Optional<Duration> retention, Topic topic) {
        return retention
                .map(kept -> kept.toDays() + " días")
                .orElse(topic.equals(Topics.INTERACTIONS) ? "sin fecha límite" : "mientras sea lo más reciente");
    }
}
