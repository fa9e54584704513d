package mx.gob.guanajuato.conectate.delivery;

import static mx.gob.guanajuato.conectate.delivery.FakeGraph.accept;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.acceptAfter;
import static mx.gob.guanajuato.conectate.delivery.FakeGraph.hang;
import static mx.gob.guanajuato.conectate.events.Topics.OUTBOUND_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What citizens get, in the quiet and while Meta misbehaves; Kafka is real. */
class DeliveryEngineTest {
    private static final String ANA = "524771234501";
    private static final String BETO = "524771234502";

    @TempDir
    static Path folder;

    private static LocalStack stack;

    private SenderBench bench;

    @BeforeAll
    static void startKafka() {
        stack = LocalStack.inFolder(folder).with(Part.KAFKA).onRandomPorts().start();
    }

    @AfterAll
    static void stopKafka() {
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

        await().untilAsserted(() -> assertThat(bench.story(id)).containsExactly("Attempted", "Accepted"));
        assertThat(bench.graph().textsTo(ANA)).containsExactly("hola");
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
        bench.set("request-timeout", "PT20S");
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

    private FakeGraph.Reply slow() {
        return acceptAfter(bench.vertx(), Duration.ofMillis(300));
    }
}
