package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.console.map.Outline;
import mx.gob.guanajuato.conectate.console.map.Projection;
import mx.gob.guanajuato.conectate.console.map.StateMap;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;

/**
 * The state with hospitals on it.
 *
 * @param pins every other hospital
 * @param chosen the one at hand: one or none
 */
record MapView(List<Pin> pins, List<Pin> chosen) {
    private static final String DEGREES = "-?\\d{1,3}(?:\\.\\d{1,8})?";

    /** A point of the drawing. */
    record Pin(long x, long y, String name, boolean building) {
        static Pin of(Hospital hospital) {
            return at(hospital.latitude(), hospital.longitude(), hospital.name(), hospital.buildingKnown());
        }

        private static Pin at(double latitude, double longitude, String name, boolean building) {
            Projection projection = StateMap.projection();
            return new Pin(Math.round(projection.x(longitude)), Math.round(projection.y(latitude)), name, building);
        }
    }

    /** All of them. */
    static MapView of(List<Hospital> hospitals) {
        return new MapView(hospitals.stream().map(Pin::of).toList(), List.of());
    }

    /** All of them but one, and that one where it was typed. */
    static MapView of(List<Hospital> hospitals, String id, CardForm form) {
        var others = hospitals.stream().filter(hospital -> !hospital.id().equals(id));
        String latitude = form.values().getOrDefault("latitud", "");
        String longitude = form.values().getOrDefault("longitud", "");
        boolean typed = latitude.matches(DEGREES) && longitude.matches(DEGREES);
        var chosen = typed
                ? Stream.of(Pin.at(Double.parseDouble(latitude), Double.parseDouble(longitude), "", true))
                : Stream.<Pin>empty();
        return new MapView(others.map(Pin::of).toList(), chosen.toList());
    }

    public List<Outline> getOutlines() {
        return StateMap.outlines();
    }

    public String getViewBox() {
        return StateMap.viewBox();
    }

    public Projection getProjection() {
        return StateMap.projection();
    }
}
