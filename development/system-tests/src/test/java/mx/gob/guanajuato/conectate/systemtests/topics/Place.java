package mx.gob.guanajuato.conectate.systemtests.topics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A point on the globe, in degrees; distances by the law of cosines, where the service has another formula. */
record Place(double latitude, double longitude) {
    private static final double EARTH_KILOMETRES = 6_371.0088;

    static Place of(NamedCsvRecord row) {
        return new Place(Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude")));
    }

    /** Kilometres from there. */
    double from(double otherLatitude, double otherLongitude) {
        double here = Math.toRadians(latitude);
        double there = Math.toRadians(otherLatitude);
        double between = Math.toRadians(otherLongitude - longitude);
        double cosine = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(between);
        return EARTH_KILOMETRES * Math.acos(Math.min(1, cosine));
    }
}
