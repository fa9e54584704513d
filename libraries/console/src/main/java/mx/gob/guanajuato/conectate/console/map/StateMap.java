package mx.gob.guanajuato.conectate.console.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The municipalities of Guanajuato as outlines. */
public final class StateMap {
    private static final String FILE = "municipalities.geojson";

    /** The outlines are simplified: what lies so near to one may lie within. */
    private static final double NEAR_DEGREES = 0.015;

    private static final List<Outline> OUTLINES = read();

    private StateMap() {}

    /** Every municipality, by its code. */
    public static List<Outline> outlines() {
        return OUTLINES;
    }

    /** How degrees are drawn. */
    public static Projection projection() {
        return Projection.GUANAJUATO;
    }

    /** The {@code viewBox} of the drawing. */
    public static String viewBox() {
        return "0 0 932 794";
    }

    /** The INEGI code of the municipality in which a point lies, in degrees; empty: outside of the state. */
    public static Optional<String> municipalityAt(double latitude, double longitude) {
        return OUTLINES.stream()
                .filter(outline -> outline.holds(latitude, longitude))
                .map(Outline::code)
                .findFirst();
    }

    /** Whether a point lies in a municipality, or about a kilometre and a half beside it. */
    public static boolean isIn(String code, double latitude, double longitude) {
        return OUTLINES.stream()
                .filter(outline -> outline.code().equals(code))
                .anyMatch(outline ->
                        outline.holds(latitude, longitude) || outline.comesNear(latitude, longitude, NEAR_DEGREES));
    }

    private static List<Outline> read() {
        try (var file = StateMap.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("there is no " + FILE);
            JsonNode features = new ObjectMapper().readTree(file).path("features");
            return StreamSupport.stream(features.spliterator(), false)
                    .map(StateMap::outline)
                    .sorted(Comparator.comparing(Outline::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(JsonNode feature) {
        JsonNode ring = feature.at("/geometry/coordinates").path(0);
        return Outline.of(
                feature.at("/properties/inegi_code").asText(),
                feature.at("/properties/name").asText(),
                StreamSupport.stream(ring.spliterator(), false)
                        .map(point -> new double[] {
                            point.path(0).asDouble(), point.path(1).asDouble()
                        })
                        .toList());
    }
}
