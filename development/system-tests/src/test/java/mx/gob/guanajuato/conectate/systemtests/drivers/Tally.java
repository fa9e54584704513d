package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** How many interactions there are, by outcome: {@code answered}, {@code damped} and so on. */
public record Tally(Map<String, Long> byOutcome) {
    static Tally of(JsonNode period) {
        var sums = new TreeMap<String, Long>();
        for (var day : period.path("days")) {
            day.path("byOutcome")
                    .fields()
                    .forEachRemaining(outcome ->
                            sums.merge(outcome.getKey(), outcome.getValue().asLong(), Long::sum));
        }
        return new Tally(sums);
    }

    /** Only what came on top of an earlier tally. */
    public Map<String, Long> since(Tally earlier) {
        var more = new TreeMap<>(byOutcome);
        earlier.byOutcome.forEach((outcome, count) -> more.merge(outcome, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    /** All outcomes together. */
    public long total() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }
}
