package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** What the places and the indicators of a sheet may be called. */
public final class Names {
    /** «Guanajuato» alone is the capital's municipality, as in every list of INEGI. */
    private static final List<String> STATE = List.of(
            Content.STATE, "estado", "todo el estado", "estatal", "estado de guanajuato", "total", "total estatal");

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();

    /** Of the municipalities and topics in force. */
    public Names(List<Municipality> municipalities, List<Topic> topics) {
        for (Municipality place : municipalities) {
            place.aliases().forEach(alias -> areas.putIfAbsent(Plain.of(alias), place.code()));
        }
        for (Municipality place : municipalities) {
            areas.put(Plain.of(place.name()), place.code());
            areas.put(place.code(), place.code());
            areas.put(place.code().substring(Content.STATE.length()), place.code());
        }
        STATE.forEach(name -> areas.put(name, Content.STATE));
        for (Topic topic : topics) topic.indicator().ifPresent(indicator -> add(topic, indicator));
    }

    private void add(Topic topic, String indicator) {
        topic.keywords().forEach(word -> indicators.putIfAbsent(Plain.of(word), indicator));
        indicators.put(Plain.of(topic.title()), indicator);
        indicators.put(Plain.of(indicator), indicator);
    }

    /** The area of a code (11020, or 020 with its zero), a name or an alias. */
    Optional<String> area(String text) {
        return Optional.ofNullable(areas.get(Plain.of(text)));
    }

    /** The indicator of an id, of its topic's title, or of one of the topic's keywords. */
    Optional<String> indicator(String text) {
        return Optional.ofNullable(indicators.get(Plain.of(text)));
    }
}
