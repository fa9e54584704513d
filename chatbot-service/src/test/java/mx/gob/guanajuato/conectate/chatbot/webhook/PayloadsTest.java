package mx.gob.guanajuato.conectate.chatbot.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form that Meta documents, and some that it does not, through the door to the exact outcome: resources/payloads. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class PayloadsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Door door;

    @Inject
    Pseudonyms pseudonyms;

    @TestFactory
    Stream<DynamicTest> messages() {
        List<Posted> all = posted("messages.json", PayloadsTest::message);
        var silent = all.stream().filter(Posted::isSilent).toList();
        silent.forEach(one -> assertTaken(Meta.post(
                Meta.CHATBOT_NUMBER, "\"messages\":[" + Meta.text(one.phone(), one.wamid() + ".next", "hola") + "]")));
        await().atMost(PATIENCE).until(() -> answered()
                .containsAll(all.stream()
                        .filter(Posted::isAnswered)
                        .map(Posted::answeredAs)
                        .toList()));
        return checked(all, this::assertMessage);
    }

    @TestFactory
    Stream<DynamicTest> statuses() {
        return checked(
                posted("statuses.json", one -> Meta.post(Meta.CHATBOT_NUMBER, "\"statuses\":[" + one.element() + "]")),
                this::assertStatus);
    }

    @TestFactory
    Stream<DynamicTest> notices() {
        return checked(
                posted(
                        "notices.json",
                        one -> "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"100000000000001\","
                                + "\"changes\":[" + one.element() + "]}]}"),
                this::assertNotice);
    }

    private Stream<DynamicTest> checked(List<Posted> all, BiConsumer<Posted, Left> check) {
        var left = Left.on(door.stored());
        return all.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check.accept(one, left)));
    }

    private static String message(Posted one) {
        String contacts =
                one.contact().map(contact -> "\"contacts\":[" + contact + "],").orElse("");
        return Meta.post(Meta.CHATBOT_NUMBER, contacts + "\"messages\":[" + one.element() + "]");
    }

    private List<String> answered() {
        return door.stored().on(Topics.OUTBOUND_ANSWERS).records().stream()
                .map(ConsumerRecord::key)
                .toList();
    }

    private void assertMessage(Posted one, Left left) {
        var letter = one.expected("deadLetter");
        assertThat(left.letters(one.wamid()))
                .extracting(DeadLetter::cause)
                .containsExactlyElementsOf(letter.stream().toList());
        var interaction = left.interaction(pseudonyms.ofMessage(one.wamid()));
        assertThat(interaction.isPresent()).isEqualTo(letter.isEmpty() && !one.isSilent());
        if (letter.isPresent()) return;
        assertThat(left.inboundKey(one.wamid())).isEqualTo(one.citizen());
        assertThat(left.links(one)).containsExactlyInAnyOrderElementsOf(one.links());
        // A silent one's citizen was answered to the message after it, and to that one only.
        if (one.isSilent()) assertThat(left.answers(one.answeredAs())).hasSize(1);
        else assertAnswer(one, interaction.orElseThrow(), left);
    }

    private static void assertAnswer(Posted one, Interaction interaction, Left left) {
        JsonNode counted = EventJson.mapper().valueToTree(interaction);
        assertThat(counted.path("outcome")).isEqualTo(one.outcome().path("interaction"));
        assertThat(counted.path("understood")).isEqualTo(one.outcome().path("understood"));
        assertThat(counted.path("intent")).isEqualTo(one.outcome().path("intent"));
        String said = String.join("\n", left.answers(one.citizen()));
        one.outcome().path("answer").forEach(words -> assertThat(said).contains(words.textValue()));
    }

    private void assertStatus(Posted one, Left left) {
        var letter = one.expected("deadLetter");
        assertThat(left.letters(one.wamid()))
                .extracting(DeadLetter::cause)
                .containsExactlyElementsOf(letter.stream().toList());
        var kept = left.statuses().stream()
                .filter(record -> Stored.status(record).wamid().equals(one.wamid()))
                .toList();
        assertThat(kept).hasSize(letter.isPresent() ? 0 : 1).allSatisfy(record -> {
            var status = Stored.status(record);
            assertThat(record.key()).isEqualTo(one.expected("citizen").orElse(one.phoneKey()));
            assertThat(status.status()).isEqualTo(one.outcome().get("status").textValue());
            assertThat(status.errorCode())
                    .isEqualTo(Optional.ofNullable(one.outcome().get("code")).map(JsonNode::intValue));
            assertThat(status.messageId()).isEqualTo(one.expected("messageId"));
            assertThat(status.raw()).isEqualTo(one.element());
        });
    }

    private void assertNotice(Posted one, Left left) {
        assertThat(left.notices())
                .filteredOn(update -> update.change().at("/value/note").asText().equals(one.wamid()))
                .singleElement()
                .satisfies(update -> {
                    assertThat(update.field())
                            .isEqualTo(one.outcome().get("field").textValue());
                    assertThat(update.change()).isEqualTo(one.element());
                });
        assertThat(left.letters(one.wamid())).isEmpty();
    }

    private void assertTaken(String post) {
        assertThat(door.meta().posts(post).statusCode()).isEqualTo(200);
    }

    /** All are posted before the first is looked at: the service works on them side by side. */
    private List<Posted> posted(String file, Function<Posted, String> post) {
        List<Posted> all = Posted.all(file);
        all.forEach(one -> assertTaken(post.apply(one)));
        return all;
    }
}
