package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many citizens who write at a steady rate. */
public final class Crowd {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Http http;
    private final String id;

    Crowd(Http http, String id) {
        this.http = http;
        this.id = id;
    }

    /** How many messages were written so far. */
    public int written() {
        return view().path("written").asInt();
    }

    /** Waits until everybody has written everything; the wamids. */
    public List<String> awaitAllWritten() {
        awaiting("the crowd has written everything", LONGEST)
                .until(() -> "finished".equals(view().path("state").asText()));
        var wamids = new ArrayList<String>();
        view().path("wamids").forEach(ofOne -> ofOne.forEach(wamid -> wamids.add(wamid.asText())));
        return wamids;
    }

    private JsonNode view() {
        return http.get("/simulator/load/" + id).json();
    }
}
