package mx.gob.guanajuato.conectate.whatsapp.graph;

import java.net.URI;
import java.time.Duration;

/**
 * Where the Graph API is and how long we wait for it.
 *
 * @param baseUrl e.g. {@code https://graph.facebook.com}, or an own fake
 * @param version as it stands in the addresses, e.g. {@code v25.0}
 * @param accessToken the bearer token; never shown by {@link #toString()}
 * @param connections how many calls may be open side by side
 * @param connectTimeout how long a connection may take; a call that fails within it never reached Meta
 * @param requestTimeout how long the whole answer may take; beyond it nobody knows whether Meta took the message
 * @param keepAlive how long an idle connection is used again. Shorter than any peer keeps its own: a request written to
 *     a connection that the peer is closing is a message in doubt
 */
public record GraphSettings(
        URI baseUrl,
        String version,
        String accessToken,
        int connections,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration keepAlive) {

    /** Where our number takes messages. */
    String messagesOf(String phoneNumberId) {
        return node(phoneNumberId) + "/messages";
    }

    /** Where Meta tells how much our number may send. */
    String limitsOf(String phoneNumberId) {
        return node(phoneNumberId) + "?fields=" + NumberLimits.FIELDS;
    }

    /** The address of a node of the graph. */
    public String node(String id) {
        String base = baseUrl.toString();
        return base + (base.endsWith("/") ? "" : "/") + version + "/" + id;
    }

    @Override
    public String toString() {
        return "GraphSettings[baseUrl=" + baseUrl + ", version=" + version + "]";
    }
}
