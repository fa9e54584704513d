package mx.gob.guanajuato.conectate.language.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.entities.Ages;
import mx.gob.guanajuato.conectate.language.entities.DayReader;
import mx.gob.guanajuato.conectate.language.entities.Sectors;
import mx.gob.guanajuato.conectate.language.places.Mention;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.preparation.Preparation.Prepared;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Finds the places, days, sector and age group of a message. */
final class EntityReader {
    private EntityReader() {}

    static Entities of(Prepared prepared, LocalDate today) {
        List<Mention> places = prepared.places();
        var municipalities = names(places, Kind.MUNICIPALITY);
        boolean state = !names(places, Kind.STATE).isEmpty();
        Words words = prepared.words();
        return new Entities(
                municipalities,
                state && municipalities.isEmpty(),
                names(places, Kind.ELSEWHERE).stream().findFirst(),
                DayReader.find(words, today),
                Sectors.find(words),
                Ages.find(words));
    }

    private static List<String> names(List<Mention> places, Kind kind) {
        if (places.isEmpty()) return List.of();
        var names = new ArrayList<String>(places.size());
        for (Mention place : places) {
            if (place.kind() == kind && !names.contains(place.name())) names.add(place.name());
        }
        return List.copyOf(names);
    }

    /** What a message of that intent says: the traffic light has rules for shops by retail, programmes for trade. */
    static Entities of(Message message, String intent) {
        Entities entities = carried(message.entities(), intent, message.context());
        return intent.equals(Topics.TRAFFIC_LIGHT)
                ? Sectors.findOpening(message.words())
                        .map(sector -> entities.withSector(sector.equals("comercio") ? "comercio-menudeo" : sector))
                        .orElse(entities)
                : entities;
    }

    /** A question that names no place asks for the place that was asked for before. */
    private static Entities carried(Entities entities, String intent, Context context) {
        if (entities.isOurs() || entities.elsewhere().isPresent() || !Topics.isOfAPlace(intent)) return entities;
        Optional<String> before = context.lastMunicipality();
        return before.map(entities::withMunicipality).orElse(entities);
    }
}
