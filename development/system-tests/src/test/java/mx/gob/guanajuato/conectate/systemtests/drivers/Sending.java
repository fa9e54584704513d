package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.net.URI;

/** How one service's sending stands, as operators see it in its metrics. */
public final class Sending {
    private final Http http;

    /** Of the service at that address. */
    public Sending(URI service) {
        http = new Http(service);
    }

    /** How many messages nobody knows about whether Meta took them. */
    public long inDoubt() {
        return sum("conectate_delivery_in_doubt{");
    }

    /** How many are out, wait for their turn or are in doubt. */
    public long unfinished() {
        return sum("conectate_delivery_in_flight{")
                + sum("conectate_delivery_backlog{")
                + sum("conectate_delivery_aside{")
                + inDoubt();
    }

    /** How many a status settled since the service started. */
    public long settledByStatus() {
        return sum("conectate_delivery_events_total{event=\"Settled\"");
    }

    private long sum(String series) {
        var answer = http.get("/q/metrics");
        if (answer.status() != 200) throw new IllegalStateException("no metrics: " + answer.status());
        return answer.body()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))))
                .sum();
    }
}
