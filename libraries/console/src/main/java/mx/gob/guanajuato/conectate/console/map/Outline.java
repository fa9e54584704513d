package mx.gob.guanajuato.conectate.console.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One municipality on the map. */
public final class Outline {
    private final String code;
    private final String name;
    private final String path;
    private final Path2D shape;

    private Outline(String code, String name, String path, Path2D shape) {
        this.code = code;
        this.name = name;
        this.path = path;
        this.shape = shape;
    }

    /** Of a ring of longitudes and latitudes. */
    static Outline of(String code, String name, List<double[]> ring) {
        var shape = new Path2D.Double();
        var path = new StringBuilder();
        String last = "";
        for (double[] point : ring) {
            boolean first = shape.getCurrentPoint() == null;
            if (first) shape.moveTo(point[0], point[1]);
            else shape.lineTo(point[0], point[1]);
            String place =
                    Math.round(Projection.GUANAJUATO.x(point[0])) + " " + Math.round(Projection.GUANAJUATO.y(point[1]));
            if (!place.equals(last)) path.append(first ? "M" : "L").append(place);
            last = place;
        }
        shape.closePath();
        return new Outline(code, name, path.append('Z').toString(), shape);
    }

    /** INEGI code. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** For the {@code d} of an SVG path, in the units of the drawing. */
    public String path() {
        return path;
    }

    boolean holds(double latitude, double longitude) {
        return shape.contains(longitude, latitude);
    }

    boolean comesNear(double latitude, double longitude, double degrees) {
        return shape.intersects(
                new Rectangle2D.Double(longitude - degrees, latitude - degrees, 2 * degrees, 2 * degrees));
    }
}
