package mx.gob.guanajuato.conectate.localstack;

import java.net.URI;
import java.util.Map;

/**
 * Where the parts of a stack are.
 *
 * @param kafka bootstrap servers
 * @param redis the address of Redis
 * @param graph where messages to citizens are sent: the simulator, unless the environment names another
 * @param ports where each part listens, or would if it were in the stack
 */
public record Addresses(String kafka, String redis, String graph, Map<Part, Integer> ports) {

    /** Where a service serves HTTP, without a slash at the end. */
    public URI http(Part service) {
        return URI.create("http://localhost:" + ports.get(service));
    }

    /** Where Meta, or its stand-in, posts what citizens write. */
    public URI webhook() {
        return http(Part.CHATBOT).resolve("/webhook");
    }

    Map<String, String> asEnvironment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "QUARKUS_REDIS_HOSTS",
                redis,
                "WHATSAPP_GRAPH_URL",
                graph,
                "CONECTATE_WEBHOOK_URL",
                webhook().toString(),
                Part.CHATBOT.portVariable(),
                "" + ports.get(Part.CHATBOT),
                Part.BROADCAST.portVariable(),
                "" + ports.get(Part.BROADCAST),
                Part.METRICS.portVariable(),
                "" + ports.get(Part.METRICS));
    }
}
