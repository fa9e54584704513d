package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The broadcasts API, asked as the staff's programs ask it. */
public final class Broadcasts {
    /** What requests without the right key ask for. */
    public static final String NOBODYS = "Nadie debe recibir esto.";

    private static final String KEY_HEADER = "X-API-Key";
    private static final String KEY = "demo-api-key";
    private static final String PATH = "/api/broadcasts";
    private static final int PARTITIONS = 12;

    private final Http http;

    /** At that address. */
    public Broadcasts(URI broadcastService) {
        http = new Http(broadcastService);
    }

    /** Schedules a text for that moment; the broadcast's id. */
    public String schedule(String text, Instant sendAt) {
        var draft = Map.of("text", text, "sendAt", sendAt.toString());
        return http.post(PATH, draft, KEY_HEADER, KEY).json().path("id").asText();
    }

    /** Sends a text now; the broadcast's id. */
    public String send(String text) {
        return http.post(PATH, Map.of("text", text), KEY_HEADER, KEY)
                .json()
                .path("id")
                .asText();
    }

    /** Does something with it: pause, resume, cancel, again; the broadcast that comes of it. */
    public String act(String id, String what) {
        var answer = http.post(PATH + "/" + id + "/" + what, Map.of(), KEY_HEADER, KEY);
        if (answer.status() != 200) throw new IllegalStateException(answer.toString());
        return answer.json().path("id").asText();
    }

    /** How many people are in each place, as its page shows them. */
    public Map<String, Long> places(String id) {
        var places = new TreeMap<String, Long>();
        progress(id)
                .path("places")
                .fields()
                .forEachRemaining(
                        place -> places.put(place.getKey(), place.getValue().asLong()));
        return places;
    }

    /** How many people it was meant for when it began. */
    public long audience(String id) {
        return progress(id).path("audience").asLong();
    }

    /** Whether everybody's message is handed over for sending. */
    public boolean isHandedOver(String id) {
        return one(id).path("progress").path("partitionsFinished").asInt() == PARTITIONS;
    }

    /** How many are subscribed, as that instance counts its own partitions. */
    public int subscribers() {
        return http.get("/api/subscribers/count", KEY_HEADER, KEY)
                .json()
                .path("subscribers")
                .asInt();
    }

    private JsonNode progress(String id) {
        return http.get(PATH + "/" + id + "/progress", KEY_HEADER, KEY).json();
    }

    /** The HTTP status that a request with a wrong key is answered with. */
    public int statusWithKey(String key) {
        return http.post(PATH, Map.of("text", NOBODYS), KEY_HEADER, key).status();
    }

    /** The HTTP status without any key. */
    public int statusWithoutKey() {
        return http.post(PATH, Map.of("text", NOBODYS)).status();
    }

    /** How far it is. */
    public String state(String id) {
        return one(id).path("state").asText();
    }

    /** To how many subscribers it was handed over. */
    public int messages(String id) {
        return one(id).path("progress").path("messages").asInt();
    }

    /** The texts of all broadcasts that there are. */
    public List<String> texts() {
        return http.get(PATH + "?limit=1000", KEY_HEADER, KEY).json().findValuesAsText("text");
    }

    private JsonNode one(String id) {
        return http.get(PATH + "/" + id, KEY_HEADER, KEY).json();
    }
}
