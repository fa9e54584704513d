package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.net.URI;

/** How many messages one instance of the chatbot has read, as its meters tell. */
public final class Turns {
    private static final String METER = "conectate_conversation_turns_total";

    private final Http http;

    /** Of the instance at that address. */
    public Turns(URI chatbot) {
        http = new Http(chatbot);
    }

    /** Since it started. */
    public double taken() {
        return http.get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(METER))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
