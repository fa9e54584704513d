package mx.gob.guanajuato.conectate.chatbot.content.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    static List<Topic> carried() {
        return CarriedContent.inForce().topics();
    }

    @ParameterizedTest
    @MethodSource("carried")
    void every_topic_that_the_service_carries_may_be_edited(Topic topic) {
        assertThat(TextRules.objections(topic)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#for i in 999999999}x{/for}",
                "{#each 999999999}x{/each}",
                "{#for a in w}{#for b in w}{#for c in w}x{/for}{/for}{/for}",
                "{#for a in w}x{/}",
                "{#fragment id=a}{#include $a /}{/fragment}",
                "{#include menu /}",
                "{#let x=1}{x}{/let}",
                "{#eval x /}",
                "  "
            })
    void what_could_count_for_ever_or_call_itself_is_refused(String text) {
        assertThat(TextRules.objections(topic("Título", text))).isNotEmpty();
    }

    @Test
    void a_text_has_a_limit_that_is_told() {
        assertThat(TextRules.objections(topic("Título", "x".repeat(100_000))))
                .containsExactly("«Texto» tiene 100,000 caracteres; el límite es 8,192.");
        assertThat(TextRules.objections(topic("Un título demasiado largo", "x")))
                .hasSize(1);
    }

    private static Topic topic(String title, String text) {
        return new Topic(
                "x",
                title,
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "text",
                Optional.empty(),
                Map.of("text", text),
                Optional.empty(),
                List.of());
    }
}
