package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The API of the privacy office. */
public final class PrivacyOffice {
    private static final String[] KEY = {"X-API-Key", "demo-privacy-api-key"};
    private static final String PATH = "/api/privacy/";

    private final Http http;

    /** At that address. */
    public PrivacyOffice(URI chatbot) {
        http = new Http(chatbot);
    }

    /** All that is kept of a number: records by topic, as one text each. */
    public Map<String, String> exports(String number) {
        var request = Map.of("number", number, "reference", "ARCO 1/2026");
        var kinds = new HashMap<String, String>();
        JsonNode all = http.post(PATH + "export", request, KEY).json();
        all.path("kinds").forEach(kind -> {
            if (!kind.path("records").isEmpty())
                kinds.put(kind.path("topic").asText(), kind.path("records").toString());
        });
        return kinds;
    }

    /** Erases a number; what every part reported, as one text. */
    public String erases(String number) {
        return http.post(PATH + "erasures", Map.of("number", number, "reference", "ARCO 2/2026"), KEY)
                .json()
                .toString();
    }

    /** All proofs, as one text. */
    public String proofs() {
        return http.get(PATH + "erasures", KEY).json().toString();
    }

    /** The HTTP status and body of a request about something that is no number. */
    public String asksForNobody() {
        var answer = http.post(PATH + "export", Map.of("number", "hola", "reference", "ARCO 3"), KEY);
        return answer.status() + " " + answer.body();
    }
}
