package mx.gob.guanajuato.conectate.delivery;

import static mx.gob.guanajuato.conectate.delivery.FakeGraph.accept;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.acceptAfter;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.hang;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.refuse;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.reset;
import static mx.gob.guanajuato.conectate.events.Topics.OUTBOUND_ANSWERS;
import static mx.gob.guanajuato.conectate.events.Topics.OUTBOUND_BROADCASTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.stories.Story;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What citizens get, in the quiet and while Meta or Kafka misbehave; Kafka is real. */
class DeliveryEngineTest {
    private static final String ANA = "524771234501";
    private static final String BETO = "524771234502";

    @TempDir
    static Path folder;

    private static LocalStack stack;

    private SenderBench bench;

    @BeforeAll
    static void startKafka() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        stack = LocalStack.inFolder(folder).with(Part.KAFKA).onRandomPorts().start();
    }

    @AfterAll
    static void stopKafka() {
        Awaitility.reset();
        stack.close();
    }

    @BeforeEach
    void open() {
        bench = new SenderBench(stack.addresses().kafka());
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void a_message_is_announced_sent_and_accepted() {
        bench.startAnswers();

        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");

        awaitStory(id, "Attempted", "Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");
    }

    @Test
    void one_messages_whole_story_is_told_without_telling_to_whom_it_went() {
        bench.graph().replies(ANA, refuse(500, 131000), accept());
        bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        awaitStory(id, "Attempted", "Parked", "Attempted", "Accepted");
        bench.report(ANA, id, "wamid.1", "read", null);
        bench.report(ANA, id, "wamid.1", "delivered", null);

        var story = bench.stories().read(id).orElseThrow();
        assertThat(story.state()).isEqualTo("read");
        assertThat(story.steps())
                .extracting(Story.Step::step)
                .contains("attempted", "parked", "accepted", "status: delivered", "status: read");
        assertThat(story.toString()).contains("code 131000").doesNotContain("wamid.m");
        assertThat(bench.stories().read("a-unknown")).isEmpty();
    }

    @Test
    void a_failure_that_meta_tells_later_is_tried_again_also_by_the_next_owner() {
        var first = bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        awaitStory(id, "Attempted", "Accepted");
        first.close();

        bench.report(ANA, id, "wamid." + id, "failed", 131000);
        bench.startAnswers();

        awaitStory(id, "Attempted", "Accepted", "Failed", "Attempted", "Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola", "hola");
    }

    @Test
    void what_waits_long_holds_back_no_offset_and_is_found_by_the_next_owner() {
        bench.graph().replies(ANA, refuse(400, 131057));
        var first = bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        awaitStory(id, "Attempted", "Parked");
        awaitCommitted(OUTBOUND_ANSWERS, ANA);
        first.close();

        bench.startAnswers();
        bench.clock().advance(Duration.ofMinutes(2));

        awaitStory(id, "Attempted", "Parked", "Attempted", "Accepted");
    }

    @Test
    void one_citizen_gets_messages_in_order_however_slow_a_call_is() {
        bench.graph().replies(ANA, slow(), accept(), slow());
        IntStream.range(0, 6).forEach(i -> bench.ask(OUTBOUND_ANSWERS, ANA, "m" + i));

        bench.startAnswers();

        await().untilAsserted(() ->
                assertThat(bench.graph().textsTo(ANA)).containsExactly("m0", "m1", "m2", "m3", "m4", "m5"));
    }

    @Test
    void a_slow_call_holds_up_no_other_citizen() {
        bench.set("request-timeout", "PT60S");
        bench.graph().replies(ANA, hang());
        bench.ask(OUTBOUND_ANSWERS, ANA, "slow");
        List<String> others =
                IntStream.range(0, 100).mapToObj(i -> "52477999" + (1000 + i)).toList();
        others.forEach(citizen -> bench.ask(OUTBOUND_ANSWERS, citizen, "quick"));

        bench.startAnswers();

        await().untilAsserted(() -> assertThat(others)
                .allSatisfy(
                        citizen -> assertThat(bench.graph().textsTo(citizen)).containsExactly("quick")));
    }

    @Test
    void what_passes_is_tried_again_and_what_does_not_is_given_up() {
        bench.graph().replies(ANA, refuse(429, 130429), refuse(500, 131000), accept());
        bench.graph().replies(BETO, refuse(400, 131026));
        String passing = bench.ask(OUTBOUND_ANSWERS, ANA, "passing");
        String lasting = bench.ask(OUTBOUND_ANSWERS, BETO, "lasting");

        bench.startAnswers();

        awaitStory(passing, "Attempted", "Parked", "Attempted", "Parked", "Attempted", "Accepted");
        awaitStory(lasting, "Attempted", "Refused");
    }

    @Test
    void what_is_too_late_is_never_called_for() {
        String id = bench.ask(
                OUTBOUND_ANSWERS, ANA, "yesterday", bench.clock().instant().minusSeconds(1));

        bench.startAnswers();

        awaitStory(id, "Expired");
        assertThat(bench.graph().calls()).isEmpty();
    }

    @Test
    void a_graph_api_that_nobody_listens_for_is_waited_for() {
        bench.graph().stop();
        var engine = bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        await().until(() -> engine.reach().silentSince().isPresent());

        bench.graph().startAgain();

        await().untilAsserted(() ->
                assertThat(bench.story(id)).startsWith("Attempted", "Parked").endsWith("Accepted"));
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");
        assertThat(engine.reach().silentSince()).isEmpty();
    }

    @Test
    void a_wrong_token_pauses_the_number_tells_why_and_loses_nothing() {
        bench.set("pause-retry", "PT1S");
        bench.graph().replies(ANA, refuse(401, 190));
        bench.startAnswers();

        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");

        await().untilAsserted(() -> assertThat(bench.permits().conditions())
                .containsEntry("paused " + SenderBench.NUMBER, "code 190: (#190) refused"));
        awaitStory(id, "Attempted", "Parked", "Attempted", "Accepted");
        assertThat(bench.permits().conditions()).isEmpty();
    }

    @Test
    void a_connection_that_breaks_after_the_request_leaves_doubt_and_the_answer_goes_again_after_the_grace() {
        bench.graph().replies(ANA, reset());
        bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        awaitStory(id, "Attempted", "InDoubt");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");

        bench.clock().advance(Duration.ofSeconds(60));

        awaitStory(id, "Attempted", "InDoubt", "Attempted", "Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola", "hola");
        assertThat(bench.count("resent")).isEqualTo(1);
    }

    @Test
    void a_status_settles_what_hangs_and_nothing_goes_again() {
        bench.graph().replies(ANA, hang());
        bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        awaitStory(id, "Attempted", "InDoubt");

        bench.report(ANA, id, "wamid.1", "delivered", null);
        awaitStory(id, "Attempted", "InDoubt", "Settled");

        bench.clock().advance(Duration.ofMinutes(5));
        String next = bench.ask(OUTBOUND_ANSWERS, ANA, "next");
        awaitStory(next, "Attempted", "Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola", "next");
    }

    @Test
    void a_sender_that_died_during_a_call_leaves_an_answer_that_waits_for_the_grace() {
        bench.set("request-timeout", "PT60S");
        String id = diesDuringCall(OUTBOUND_ANSWERS);

        bench.startAnswers();
        awaitStory(id, "Attempted", "InDoubt");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");

        bench.clock().advance(Duration.ofSeconds(60));
        awaitStory(id, "Attempted", "InDoubt", "Attempted", "Accepted");
    }

    @Test
    void a_status_of_the_time_when_nobody_was_there_is_read_before_anything_goes_again() {
        bench.set("request-timeout", "PT60S");
        String id = diesDuringCall(OUTBOUND_ANSWERS);
        bench.report(ANA, id, "wamid.1", "sent", null);
        bench.clock().advance(Duration.ofMinutes(5));

        bench.startAnswers();
        String next = bench.ask(OUTBOUND_ANSWERS, ANA, "next");

        awaitStory(next, "Attempted", "Accepted");
        assertThat(bench.story(id)).startsWith("Attempted").endsWith("Settled").doesNotContain("Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola", "next");
    }

    @Test
    void a_sender_that_died_during_a_call_leaves_a_broadcast_that_is_never_sent_again() {
        bench.set("request-timeout", "PT60S");
        String id = diesDuringCall(OUTBOUND_BROADCASTS);

        bench.startBroadcasts();
        awaitStory(id, "Attempted", "InDoubt");
        bench.clock().advance(Duration.ofHours(24));

        awaitStory(id, "Attempted", "InDoubt", "Unconfirmed");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");
    }

    @Test
    void a_group_without_offsets_sends_nothing_that_has_its_end() {
        var first = bench.startAnswers();
        List<String> ids = IntStream.range(0, 20)
                .mapToObj(i -> bench.ask(OUTBOUND_ANSWERS, "52477888" + (1000 + i), "once"))
                .toList();
        ids.forEach(id -> awaitStory(id, "Attempted", "Accepted"));
        first.close();

        bench.useAnotherGroup();
        bench.startAnswers();
        String last = bench.ask(OUTBOUND_ANSWERS, ANA, "last");

        awaitStory(last, "Attempted", "Accepted");
        awaitCommitted(OUTBOUND_ANSWERS, ANA);
        assertThat(bench.graph().calls()).hasSize(21);
    }

    @Test
    void a_record_that_nobody_can_read_goes_to_the_dead_letters_and_the_next_is_sent() {
        byte[] broken = "{\"messageId\":".getBytes(StandardCharsets.UTF_8);
        bench.send(new ProducerRecord<>(OUTBOUND_ANSWERS.name(), ANA, broken));
        String next = bench.ask(OUTBOUND_ANSWERS, ANA, "next");

        bench.startAnswers();

        awaitStory(next, "Attempted", "Accepted");
        await().untilAsserted(() -> assertThat(bench.topics().deadLetters())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.stage()).isEqualTo("delivery");
                    assertThat(letter.raw()).isEqualTo(broken);
                    assertThat(letter.origin().flatMap(DeadLetter.Origin::key)).contains(ANA);
                }));
    }

    @Test
    void two_senders_share_the_partitions_and_send_everything_once() {
        var first = bench.set("messages-per-second", "50").startAnswers();
        await().until(() -> bench.topics().owners(bench.group()) == 1);
        List<String> ids = askEach(600);

        bench.startAnother();
        await().until(() -> bench.topics().owners(bench.group()) == 2);
        first.close();

        awaitCalls(ids);
    }

    /** On a busy machine the sender may lose its partitions too: then what it had called for is in doubt until Meta reports. */
    @Test
    void a_broker_that_is_killed_among_many_messages_makes_none_go_twice() {
        List<String> ids = askEach(600);
        bench.set("grace", "PT10S").set("messages-per-second", "100").startAnswers();
        await().until(() -> bench.graph().calls().size() > 100);

        stack.kill("kafka");
        stack.awaitReady("kafka", Duration.ofMinutes(2));

        var reported = new HashSet<String>();
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            reportOnCalls(reported);
            return ended().containsAll(ids);
        });
        awaitCalls(ids);
    }

    /** As Meta does after each call that it took. */
    private void reportOnCalls(Set<String> reported) {
        for (var call : bench.graph().calls()) {
            if (reported.add(call.messageId()))
                bench.report(call.citizen(), call.messageId(), "wamid." + call.messageId(), "sent", null);
        }
    }

    private Set<String> ended() {
        return bench.topics().log().stream()
                .filter(event -> event instanceof DeliveryEvent.Accepted || event instanceof DeliveryEvent.Settled)
                .map(DeliveryEvent::messageId)
                .collect(Collectors.toSet());
    }

    @Test
    void while_kafka_is_away_what_happened_is_kept_and_nothing_goes_twice() {
        bench.graph().replies(ANA, acceptAfter(bench.vertx(), Duration.ofSeconds(2)));
        bench.startAnswers();
        String id = bench.ask(OUTBOUND_ANSWERS, ANA, "hola");
        await().until(() -> !bench.graph().calls().isEmpty());

        stack.stop("kafka");
        await().until(() -> bench.timed("accepted") == 1);
        stack.start("kafka");
        stack.awaitReady("kafka", Duration.ofMinutes(2));

        awaitStory(id, "Attempted", "Accepted");
        String next = bench.ask(OUTBOUND_ANSWERS, ANA, "next");
        awaitStory(next, "Attempted", "Accepted");
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola", "next");
    }

    private List<String> askEach(int citizens) {
        return IntStream.range(0, citizens)
                .mapToObj(i -> bench.ask(OUTBOUND_ANSWERS, "52477" + (1_000_000 + i), "once"))
                .toList();
    }

    private void awaitCalls(List<String> ids) {
        await().untilAsserted(() -> assertThat(bench.graph().calls()).hasSizeGreaterThanOrEqualTo(ids.size()));
        assertThat(bench.graph().calls())
                .extracting(FakeGraph.Call::messageId)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    /** The call hangs, the sender is gone before it ends: an attempt without outcome stays on the log. */
    private String diesDuringCall(Topic topic) {
        bench.graph().replies(ANA, hang());
        var engine = topic.equals(OUTBOUND_ANSWERS) ? bench.startAnswers() : bench.startBroadcasts();
        String id = bench.ask(topic, ANA, "hola");
        await().until(() -> !bench.graph().calls().isEmpty());
        engine.close();
        assertThat(bench.story(id)).containsExactly("Attempted");
        return id;
    }

    private void awaitStory(String id, String... events) {
        await().untilAsserted(() -> assertThat(bench.story(id)).containsExactly(events));
    }

    private void awaitCommitted(Topic topic, String citizen) {
        await().until(() -> bench.topics().committed(bench.group(), topic, citizen) > 0);
    }

    private FakeGraph.Reply slow() {
        return acceptAfter(bench.vertx(), Duration.ofMillis(300));
    }
}
