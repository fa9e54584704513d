package mx.gob.guanajuato.conectate.chatbot.content.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        assertThat(TextRules.objections(topic.title(), topic.texts())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#for i in 999999999}x{/for}",
                "{#each 999999999}x{/each}",
                "{#for a in w}{#for b in w}{#for c in w}{#for d in w}x{/for}{/for}{/for}{/for}",
                "{#fragment id=a}{#include $a /}{/fragment}",
                "{#include menu /}",
                "{#let x=1}{x}{/let}",
                "{#eval x /}",
                "  "
            })
    void what_could_count_for_ever_or_call_itself_is_refused(String text) {
        assertThat(TextRules.objections("Título", Map.of("text", text))).isNotEmpty();
    }

    @Test
    void a_text_has_a_limit_that_is_told() {
        assertThat(TextRules.objections("Título", Map.of("text", "x".repeat(100_000))))
                .containsExactly("El texto «text» tiene 100000 caracteres; el límite es 8192.");
        assertThat(TextRules.objections("Un título demasiado largo", Map.of())).hasSize(1);
    }
}
