package mx.gob.guanajuato.conectate.simulator.content;

import java.util.Set;

/**
 * The object of a location message.
 *
 * @see <a
 *     href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages">location
 *     messages</a>
 */
final class LocationContent {
    private static final Set<String> FIELDS = Set.of("latitude", "longitude", "name", "address");

    /** Meta states no bound; this one keeps a mistake from filling the phone. */
    private static final int MOST_WORDS = 1_000;

    private LocationContent() {}

    static void check(Param location) {
        location.object(FIELDS).at("latitude").degrees(90);
        location.at("longitude").degrees(180);
        location.at("name").textIfGiven(MOST_WORDS);
        location.at("address").textIfGiven(MOST_WORDS);
    }
}
