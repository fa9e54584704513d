package mx.gob.guanajuato.conectate.console.map;

/**
 * From degrees to the drawing and back. One degree of longitude is drawn as much shorter than one of latitude as it is in the
 * middle of the state, so that nothing looks pressed.
 *
 * @param west longitude of the left edge, in degrees
 * @param north latitude of the upper edge, in degrees
 * @param perLongitude units of the drawing for one degree
 * @param perLatitude the same to the south
 */
public record Projection(double west, double north, double perLongitude, double perLatitude) {
    /** The corners of the state with a margin, INEGI. */
    static final Projection GUANAJUATO = new Projection(-102.13, 21.87, 374.0, 400.0);

    /** To the right of the left edge. */
    public double x(double longitude) {
        return (longitude - west) * perLongitude;
    }

    /** Below the upper edge. */
    public double y(double latitude) {
        return (north - latitude) * perLatitude;
    }
}
