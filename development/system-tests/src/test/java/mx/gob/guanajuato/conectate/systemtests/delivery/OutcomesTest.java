package mx.gob.guanajuato.conectate.systemtests.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Accepted;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Settled;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.delivery.Judge.Taken;
import mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is known of each message in the end, through HTTP and Kafka. */
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class OutcomesTest {
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int MESSAGES = 300;

    private static final String UNTIDY =
            """
            {"seed": 3,
             "send": {"delayMillis": {"min": 0, "max": 300}, "acceptThenHangShare": 0.05, "acceptThenResetShare": 0.1},
             "webhooks": {"copies": {"min": 1, "max": 3}, "copyGapMillis": 1500, "reorder": true,
                          "statusesBeforeAnswer": true, "updatesPerPost": 20}}
            """;

    private static final String SILENT =
            """
            {"seed": 5, "send": {"acceptThenResetShare": 0.1}, "webhooks": {"dropStatusesShare": 1}}
            """;

    private static SendingStack stack;

    @BeforeAll
    static void start() {
        stack = new SendingStack(200, GRACE);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @AfterEach
    void behave() {
        stack.judge().behave();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void statuses_doubled_late_out_of_order_and_before_the_answer_end_each_message_once_at_the_farthest_word() {
        stack.judge().follow(UNTIDY);
        var ids = answers("untidy", 524_771_000_001L, MESSAGES);
        awaiting("every message has its end", LONG).until(() -> ended(ids) == ids.size());

        assertThat(takenOf("untidy")).extracting(Taken::id).containsExactlyInAnyOrderElementsOf(ids);
        var log = DeliveryLogRecords.of(stack.kafka());
        assertThat(ids).allSatisfy(id -> assertThat(log.get(id))
                .filteredOn(step -> step instanceof Accepted || step instanceof Settled)
                .hasSize(1));
        ids.stream().limit(5).forEach(id -> awaiting("told to its end").untilAsserted(() -> assertThat(
                        stack.story(Part.CHATBOT, id).path("state").asText())
                .isEqualTo("delivered")));
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void an_answer_whose_statuses_never_come_goes_again_after_the_grace_and_only_if_it_was_in_doubt() {
        stack.judge().follow(SILENT);
        var ids = answers("silent", 524_772_000_001L, MESSAGES);
        awaiting("every message has its end", LONG).until(() -> ended(ids) == ids.size());

        var log = DeliveryLogRecords.of(stack.kafka());
        var doubted = ids.stream()
                .filter(id -> log.get(id).stream()
                        .anyMatch(step -> step.getClass().getSimpleName().equals("InDoubt")))
                .collect(toSet());
        var sends = takenOf("silent").stream().collect(groupingBy(Taken::id));
        assertThat(sends.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(doubted).isNotEmpty();
        assertThat(sends).allSatisfy((id, all) -> {
            if (doubted.contains(id))
                assertThat(Duration.between(all.get(0).at(), all.get(1).at())).isGreaterThanOrEqualTo(GRACE);
            else assertThat(all).hasSize(1);
        });
        SendingStack.tell("answers without any status / of these twice", ids.size() + " / " + doubted.size());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void a_broadcasts_messages_in_doubt_are_listed_never_go_twice_and_are_settled_once_their_status_comes() {
        stack.judge().follow(SILENT);
        Collection<List<String>> asked;
        try (var outbound = stack.broadcast("news")) {
            asked = outbound.ask("news", 524_773_000_001L, MESSAGES, 1).values();
        }
        var ids = asked.stream().flatMap(List::stream).collect(toSet());
        awaiting("each is sent or in doubt", LONG)
                .until(() -> ended(ids) + stack.inDoubt(Part.BROADCAST).size() == ids.size());

        var doubtful = Set.copyOf(stack.inDoubt(Part.BROADCAST));
        assertThat(doubtful).isNotEmpty();
        assertThat(takenOf("news")).extracting(Taken::id).containsExactlyInAnyOrderElementsOf(ids);
        takenOf("news").stream().filter(one -> doubtful.contains(one.id())).forEach(OutcomesTest::tellDelivered);

        awaiting("nothing is in doubt any more")
                .until(() -> stack.inDoubt(Part.BROADCAST).isEmpty());
        assertThat(ended(ids)).isEqualTo(ids.size());
        assertThat(takenOf("news")).hasSize(ids.size());
        SendingStack.tell("broadcast messages in doubt, settled by a late status", doubtful.size());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void what_is_given_up_or_unreadable_is_listed_counted_and_put_back_by_command() {
        String ana = "524774000001";
        stack.judge().follow("{\"send\":{\"graphErrors\":[{\"recipient\":\"" + ana + "\",\"code\":131026}]}}");
        var id = answers("given-up", Long.parseLong(ana), 1).iterator().next();
        try (var outbound = stack.answers()) {
            outbound.garble(ana);
        }
        awaiting("both are listed")
                .until(() -> deadLetters("list", "--stage", "delivery").contains("2\tin all"));
        String listed = deadLetters("list", "--stage", "delivery");
        assertThat(listed).contains("code 131026", "not a outbound-message", "1\tdelivery\t");
        assertThat(takenOf("given-up")).isEmpty();

        stack.judge().behave();
        String letter = stack.deadLetters().list("delivery", "131026").get(0).id();
        assertThat(deadLetters("replay", letter)).contains("outbound.answers/");
        awaiting("it has arrived").until(() -> takenOf("given-up").size() == 1);
        assertThat(takenOf("given-up").get(0).id()).isEqualTo(id + "+1");

        assertThat(deadLetters("replay", "--stage", "delivery", "--cause", "outbound-message"))
                .contains("outbound.answers/");
        awaiting("it is unreadable still").until(() -> deadLetters("list").contains("3\tin all"));
    }

    private static Set<String> answers(String run, long firstCitizen, int citizens) {
        try (var outbound = stack.answers()) {
            return outbound.ask(run, firstCitizen, citizens, 1).values().stream()
                    .flatMap(List::stream)
                    .collect(toSet());
        }
    }

    private static long ended(Set<String> ids) {
        return DeliveryLogRecords.of(stack.kafka()).entrySet().stream()
                .filter(one -> ids.contains(one.getKey()))
                .filter(one ->
                        one.getValue().stream().anyMatch(step -> step instanceof Accepted || step instanceof Settled))
                .count();
    }

    private static List<Taken> takenOf(String run) {
        return stack.judge().taken().stream()
                .filter(one -> one.id().startsWith(run))
                .toList();
    }

    private static void tellDelivered(Taken message) {
        stack.judge().tell(delivered(message));
    }

    private static JsonNode delivered(Taken message) {
        var post = JsonNodeFactory.instance.objectNode().put("object", "whatsapp_business_account");
        var change = post.putArray("entry")
                .addObject()
                .put("id", "100000000000001")
                .putArray("changes")
                .addObject()
                .put("field", "messages");
        var value = change.putObject("value").put("messaging_product", "whatsapp");
        value.putObject("metadata").put("phone_number_id", BusinessNumber.CONECTATE.phoneNumberId());
        value.putArray("statuses")
                .addObject()
                .put("id", message.wamid())
                .put("status", "delivered")
                .put("timestamp", Long.toString(Instant.now().getEpochSecond()))
                .put("recipient_id", message.citizen())
                .put("biz_opaque_callback_data", message.callbackData());
        return post;
    }

    private static String deadLetters(String... arguments) {
        return stack.deadLetters().run(arguments);
    }
}
