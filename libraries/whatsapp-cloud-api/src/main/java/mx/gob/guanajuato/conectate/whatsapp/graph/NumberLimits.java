package mx.gob.guanajuato.conectate.whatsapp.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How much a number of ours may send, as Meta tells it. Empty: Meta does not tell.
 *
 * @param messagesPerSecond in and out together
 * @param recipientsPerDay different users outside the customer service window in moving 24 hours, of all numbers of the
 *     portfolio together; {@link #UNLIMITED} where there is no limit
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messaging-limits">Meta,
 *     messaging limits</a>
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput">Meta,
 *     throughput</a>
 */
public record NumberLimits(OptionalInt messagesPerSecond, OptionalInt recipientsPerDay) {
    /** No limit: more than there are people. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Meta told nothing that is understood here. */
    public static final NumberLimits UNKNOWN = new NumberLimits(OptionalInt.empty(), OptionalInt.empty());

    /** The fields to ask the number's node for. */
    static final String FIELDS = "whatsapp_business_manager_messaging_limit,throughput";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> TIERS = Map.of(
            "TIER_50",
            50,
            "TIER_250",
            250,
            "TIER_1K",
            1_000,
            "TIER_2K",
            2_000,
            "TIER_10K",
            10_000,
            "TIER_100K",
            100_000,
            "TIER_UNLIMITED",
            UNLIMITED);
    private static final Map<String, Integer> THROUGHPUTS = Map.of("STANDARD", 80, "HIGH", 1_000);

    static NumberLimits read(byte[] answer) {
        try {
            JsonNode node = JSON.readTree(answer);
            return new NumberLimits(
                    named(THROUGHPUTS, node.at("/throughput/level")),
                    recipients(node.path("whatsapp_business_manager_messaging_limit")));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** Of a {@code business_capability_update} webhook: a number, -1 for no limit, or a tier's name. */
    public static OptionalInt recipientsOf(JsonNode capabilityUpdate) {
        return recipients(capabilityUpdate.path("max_daily_conversations_per_business"));
    }

    private static OptionalInt recipients(JsonNode limit) {
        if (!limit.canConvertToInt() || !limit.isIntegralNumber()) return number(limit);
        return OptionalInt.of(limit.intValue() < 0 ? UNLIMITED : limit.intValue());
    }

    private static OptionalInt number(JsonNode limit) {
        String text = limit.asText("");
        if (text.matches("\\d{1,9}")) return OptionalInt.of(Integer.parseInt(text));
        return text.equals("-1") ? OptionalInt.of(UNLIMITED) : named(TIERS, limit);
    }

    private static OptionalInt named(Map<String, Integer> names, JsonNode name) {
        Integer value = names.get(name.asText(""));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
