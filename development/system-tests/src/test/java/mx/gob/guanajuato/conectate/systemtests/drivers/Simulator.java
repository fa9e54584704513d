package mx.gob.guanajuato.conectate.systemtests.drivers;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;

/** Stands in for Meta: brings what citizens write, and keeps the list of what it accepted, the judge of all tests. */
public final class Simulator {
    private static final Duration UNTIL_ALL_IS_TAKEN = Duration.ofMinutes(3);
    private static final int MOST_AT_ONCE = 100_000;
    private static final String REFUSED = "refused.";
    private static final Set<String> TAKEN = Set.of("delivered", "read");

    private final Http http;
    private final List<AcceptedMessage> accepted = new ArrayList<>();
    private final AtomicLong nextCitizen = new AtomicLong(524_771_000_001L);

    /** At that address. */
    public Simulator(URI address) {
        http = new Http(address);
    }

    /** The phone of a citizen who never wrote before, in the chat with the chatbot. */
    public Phone newPhone() {
        return new Phone(this, Long.toString(nextCitizen.getAndIncrement()), BusinessNumber.CHATBOT);
    }

    /** Lets a crowd write. */
    public Crowd crowd(CrowdPlan plan) {
        var id = http.post("/simulator/load", plan.fields()).json().path("id").asText();
        return new Crowd(http, id);
    }

    /** Waits until every webhook was answered with 200, copies and statuses included. */
    public void awaitAllTaken() {
        awaiting("all webhooks taken", UNTIL_ALL_IS_TAKEN)
                .until(() -> counters().path("webhooks").path("pending").asInt() == 0);
    }

    /** Waits until everything that these citizens wrote to the number was answered with 200, whatever else is under way. */
    public void awaitTaken(List<String> citizens, BusinessNumber number) {
        var left = new HashSet<>(citizens);
        awaiting("what they wrote is taken", UNTIL_ALL_IS_TAKEN).until(() -> {
            left.removeIf(citizen -> isTaken(citizen, number));
            return left.isEmpty();
        });
    }

    private boolean isTaken(String citizen, BusinessNumber number) {
        return lines(citizen, number).stream()
                .filter(line -> "citizen".equals(line.path("from").asText()))
                .map(line -> line.path("state").asText())
                .allMatch(TAKEN::contains);
    }

    /** How many attempts to deliver a webhook were not answered with 200. */
    public long refusedWebhooks() {
        return counters().path("webhooks").path("refused").asLong();
    }

    /** How often typing was shown to a citizen. */
    public long typingShown() {
        return counters().path("calls").path("typingIndicators").asLong();
    }

    /** How many calls it refused as Meta refuses what breaks its rules, by Meta's error code. */
    public Map<String, Long> refusedCalls() {
        var refused = new TreeMap<String, Long>();
        counters().path("calls").fields().forEachRemaining(count -> {
            if (count.getKey().startsWith(REFUSED))
                refused.put(
                        count.getKey().substring(REFUSED.length()),
                        count.getValue().asLong());
        });
        return refused;
    }

    /** How many messages were accepted so far. */
    public long acceptedSoFar() {
        return http.get("/simulator/accepted/count").json().path("accepted").asLong();
    }

    /** Everything that was accepted. What was read before is not asked for again: tests look many times a second. */
    public synchronized List<AcceptedMessage> accepted() {
        JsonNode page;
        do {
            page = http.get("/simulator/accepted?limit=" + MOST_AT_ONCE + "&after=" + accepted.size())
                    .json();
            page.forEach(message -> accepted.add(AcceptedMessage.of(message)));
        } while (page.size() == MOST_AT_ONCE);
        return List.copyOf(accepted);
    }

    /** From now on webhooks lose the order of their citizen and arrive up to that much later. */
    public void reordersWebhooks(Duration within) {
        follow(Map.of("webhooks", Map.of("reorder", true, "reorderWithinMillis", within.toMillis())));
    }

    /** From now on each send is taken at once and answered only so much later, and no status ever tells of it. */
    public void answersLateAndTellsNothing(Duration delay) {
        var wait = Map.of("min", delay.toMillis(), "max", delay.toMillis());
        follow(Map.of("send", Map.of("delayMillis", wait), "webhooks", Map.of("dropStatusesShare", 1)));
    }

    /** Everything goes well again. */
    public void behaves() {
        expectSuccess(http.delete("/simulator/faults"));
    }

    private void follow(Map<String, ?> plan) {
        expectSuccess(http.put("/simulator/faults", plan));
    }

    String write(String citizen, Map<String, Object> message) {
        var answer = http.post("/simulator/citizens/" + citizen + "/messages", message);
        return answer.json().path("wamid").asText();
    }

    List<Received> receivedBy(String citizen, BusinessNumber number) {
        return lines(citizen, number).stream()
                .filter(line -> "business".equals(line.path("from").asText()))
                .map(Received::of)
                .toList();
    }

    String stateOf(String wamid, String citizen, BusinessNumber number) {
        return lines(citizen, number).stream()
                .filter(line -> wamid.equals(line.path("wamid").asText()))
                .map(line -> line.path("state").asText())
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> lines(String citizen, BusinessNumber number) {
        var path = "/simulator/citizens/" + citizen + "/conversation?number=" + number.nameInSimulator();
        var messages = http.get(path).json().path("messages");
        return StreamSupport.stream(messages.spliterator(), false).toList();
    }

    private JsonNode counters() {
        return http.get("/simulator/requests").json();
    }

    private static void expectSuccess(Http.Answer answer) {
        if (answer.status() / 100 != 2) throw new IllegalStateException(answer.toString());
    }
}
