package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A point on the map.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 * @param name what is there, at most {@value #MAX_TEXT} characters
 * @param address at most {@value #MAX_TEXT} characters; Meta shows it only below a name
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages">Meta,
 *     location messages</a>
 */
public record LocationMessage(double latitude, double longitude, String name, Optional<String> address)
        implements OutgoingMessage {
    /** Ours: Meta names no limit, and shows one line. */
    public static final int MAX_TEXT = 1_000;

    public LocationMessage {
        if (!(Math.abs(latitude) <= 90)) throw new InvalidMessage("location.latitude", "not -90 to 90");
        if (!(Math.abs(longitude) <= 180)) throw new InvalidMessage("location.longitude", "not -180 to 180");
        Bounds.text("location.name", name, MAX_TEXT);
        address.ifPresent(given -> Bounds.text("location.address", given, MAX_TEXT));
    }

    @Override
    public ObjectNode toGraph() {
        var message = JsonNodeFactory.instance.objectNode().put("type", "location");
        var location = message.putObject("location")
                .put("latitude", latitude)
                .put("longitude", longitude)
                .put("name", name);
        address.ifPresent(given -> location.put("address", given));
        return message;
    }
}
