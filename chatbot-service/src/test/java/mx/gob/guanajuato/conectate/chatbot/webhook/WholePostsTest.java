package mx.gob.guanajuato.conectate.chatbot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Posts of several parts, and posts that lack some, through the door to the exact outcome: resources/payloads/posts.json. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class WholePostsTest {
    @Inject
    Door door;

    @TestFactory
    Stream<DynamicTest> posts() {
        var all = Posted.all("posts.json");
        all.forEach(
                one -> assertThat(door.meta().posts(one.element().toString()).statusCode())
                        .isEqualTo(200));
        var left = Left.on(door.stored());
        return all.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> assertOutcome(one, left)));
    }

    private static void assertOutcome(Posted one, Left left) {
        assertThat(left.messages(one.wamid()))
                .hasSize(one.outcome().path("messages").asInt());
        assertThat(left.statuses(one.wamid()))
                .hasSize(one.outcome().path("statuses").asInt());
        assertThat(left.notices())
                .filteredOn(notice -> notice.change().toString().contains(one.wamid()))
                .extracting(AccountUpdate::field)
                .containsExactlyElementsOf(words(one, "notices"));
        assertThat(left.letters(one.wamid()))
                .extracting(DeadLetter::cause)
                .containsExactlyElementsOf(words(one, "deadLetters"));
    }

    private static List<String> words(Posted one, String field) {
        return StreamSupport.stream(one.outcome().path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
