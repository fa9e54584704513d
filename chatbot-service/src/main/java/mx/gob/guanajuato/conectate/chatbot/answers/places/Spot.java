package mx.gob.guanajuato.conectate.chatbot.answers.places;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * A point of the map and the hospitals that are told by it: one building, or all hospitals of which no more is known than
 * their town. Those are one entry, for nobody knows which of them is nearer.
 *
 * @param precision what the point is
 * @param hospitals never empty
 */
record Spot(Precision precision, List<ContentChange> hospitals, double kilometres) {
    enum Precision {
        /** The point is the building. */
        BUILDING,
        /** The point is the seat of the municipality. */
        TOWN,
        /** The point is a locality near the building. */
        NEIGHBOURHOOD
    }

    private record Point(double latitude, double longitude, boolean building) {}

    /** The first to call at comes first: it surely has an emergency department, it takes everybody. */
    static final Comparator<ContentChange> ORDER = Comparator.comparing(
                    (ContentChange change) -> !hospital(change).emergency().equals("yes"))
            .thenComparing(change -> !hospital(change).takesEverybody())
            .thenComparing(change -> hospital(change).name());

    /** Every hospital of the state by its distance, nearest first; the same order each time. */
    static List<Spot> from(double latitude, double longitude, ContentCatalog catalog) {
        var byPoint = catalog.hospitals().stream().collect(Collectors.groupingBy(Spot::point));
        return byPoint.entrySet().stream()
                .map(group -> spot(latitude, longitude, group.getKey(), group.getValue(), catalog))
                .sorted(Comparator.comparingDouble(Spot::kilometres)
                        .thenComparing(Spot::precision)
                        .thenComparing(spot -> hospital(spot.hospitals().get(0)).name()))
                .toList();
    }

    private static Spot spot(
            double latitude, double longitude, Point point, List<ContentChange> hospitals, ContentCatalog catalog) {
        double kilometres = Distance.kilometres(latitude, longitude, point.latitude(), point.longitude());
        var ordered = hospitals.stream().sorted(ORDER).toList();
        return new Spot(precision(point, hospital(ordered.get(0)), catalog), ordered, kilometres);
    }

    private static Precision precision(Point point, Hospital hospital, ContentCatalog catalog) {
        if (point.building()) return Precision.BUILDING;
        return catalog.municipality(hospital.municipality())
                .filter(town -> isSeat(point, town))
                .map(town -> Precision.TOWN)
                .orElse(Precision.NEIGHBOURHOOD);
    }

    private static boolean isSeat(Point point, Municipality town) {
        return point.latitude() == town.latitude() && point.longitude() == town.longitude();
    }

    private static Point point(ContentChange change) {
        Hospital hospital = hospital(change);
        return new Point(hospital.latitude(), hospital.longitude(), hospital.buildingKnown());
    }

    static Hospital hospital(ContentChange change) {
        return (Hospital) change.body();
    }
}
