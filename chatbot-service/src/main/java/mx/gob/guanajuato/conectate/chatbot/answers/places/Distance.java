package mx.gob.guanajuato.conectate.chatbot.answers.places;

/** Distance on the globe, as the crow flies. */
final class Distance {
    /** The mean radius of the Earth in kilometres (IUGG). */
    private static final double EARTH = 6_371.0088;

    private Distance() {}

    /** By the haversine formula; angles in degrees. */
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(chord));
    }
}
