package mx.gob.guanajuato.conectate.localstack.services;

import java.util.HashMap;
import java.util.Map;

/** What every service is told: where the others are, and for each secret and number a demo value. */
public final class DemoEnvironment {
    /** Of the three people who may use the demo's console: ana, beto and carmen. */
    public static final String CONSOLE_PASSWORD = "demo-conectate-gto";

    private static final Map<String, String> DEMO_VALUES = Map.ofEntries(
            Map.entry("QUARKUS_PROFILE", "demo"),
            Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"), // secrets that everybody knows are for this machine only
            Map.entry("WHATSAPP_APP_SECRET", "demo-app-secret"),
            Map.entry("WHATSAPP_VERIFY_TOKEN", "demo-verify-token"),
            Map.entry("WHATSAPP_ACCESS_TOKEN", "demo-access-token"),
            Map.entry("WHATSAPP_GRAPH_VERSION", "v25.0"),
            Map.entry("WHATSAPP_CHATBOT_PHONE_NUMBER_ID", "100000000000712"),
            Map.entry("WHATSAPP_CONECTATE_PHONE_NUMBER_ID", "100000000001729"),
            Map.entry("WHATSAPP_BUSINESS_ACCOUNT_ID", "100000000000001"),
            Map.entry("CONECTATE_PSEUDONYM_KEY", "demo-pseudonym-key-not-for-production"),
            Map.entry("CONECTATE_SESSION_KEY", "demo-session-key-not-for-production"),
            Map.entry("CONECTATE_CONSOLE_DEMO_PASSWORD", CONSOLE_PASSWORD),
            Map.entry("CONECTATE_API_KEY", "demo-api-key"),
            Map.entry("CONECTATE_PRIVACY_API_KEY", "demo-privacy-api-key"));

    private DemoEnvironment() {}

    /**
     * The whole of it.
     *
     * @param addresses where Kafka, Redis, the Graph API and the webhook are
     * @param given what the environment says itself, which goes before every demo value and before the Graph API's address
     */
    public static Map<String, String> with(Map<String, String> addresses, Map<String, String> given) {
        var all = new HashMap<>(DEMO_VALUES);
        all.putAll(addresses);
        all.keySet().stream().filter(given::containsKey).forEach(name -> all.put(name, given.get(name)));
        return Map.copyOf(all);
    }
}
