package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.answers.Wording.Counted;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;

/** Another language is content: texts of its own where it has them, and a wording. */
class LocaleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 6);
    private static final Path ANSWERS = Path.of("src/main/java/mx/gob/guanajuato/conectate/chatbot/answers");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern SPANISH = Pattern.compile("(?iu)[áéíóúñü¿¡]"
            + "|\\b(?:de|del|el|la|los|las|un|una|por|para|con|en|y|hoy|ayer|hace|años?|mes|meses|día|días|todo)\\b");

    private static final Formats ENGLISH = new Formats(new Wording(
            "en-US",
            "MMMM d, uuuu",
            "MMMM d",
            "EEE d",
            new Counted("year", "years"),
            new Counted("month", "months"),
            new Counted("day", "days"),
            " and ",
            Map.of("", "of "),
            "the whole state"));

    private final ContentCatalog catalog = CarriedContent.inForce();
    private final Answers answers = new Answers(catalog);

    @Test
    void a_topic_with_texts_in_a_language_answers_in_it_with_its_formats() {
        var texts = Map.of("figure", "*{value}* confirmed cases in {place} as of {date}, {age} ago.");

        String said = inEnglish("confirmed-cases", "Confirmed cases", texts, LocalDate.of(2023, 4, 6));

        assertThat(said).contains("confirmed cases in Guanajuato as of February 3, 2022, 1 year and 2 months ago.");
    }

    @Test
    void a_list_names_its_topics_in_the_language_that_they_have() {
        String said = inEnglish("hospitals", "Where to go", Map.of(), DAY);

        assertThat(said).contains("Where to go").contains("Casos confirmados");
    }

    @Test
    void whatever_has_no_texts_in_it_answers_as_everybody_is_answered() {
        var greeting = RecognisedIntent.of("greeting");

        assertThat(answers.to(greeting, DAY, ENGLISH).text())
                .isEqualTo(answers.to(greeting, DAY).text());
    }

    @Test
    void no_answer_is_written_in_code() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(ANSWERS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code =
                        Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
                var literals = LITERAL.matcher(code);
                while (literals.find())
                    if (SPANISH.matcher(literals.group()).find())
                        found.add(file.getFileName() + ": " + literals.group());
            }
        }
        assertThat(found).isEmpty();
    }

    /** The menu where the topic is only given a title, else what the topic answers. */
    private String inEnglish(String intent, String title, Map<String, String> texts, LocalDate today) {
        Topic spanish = catalog.topic(intent).orElseThrow();
        var topic = new Topic(
                intent,
                title,
                spanish.menuNumber(),
                spanish.menuDescription(),
                spanish.partOf(),
                List.of(),
                spanish.answersWith(),
                spanish.indicator(),
                texts,
                spanish.aboutPlaces(),
                List.of(),
                Optional.of("en-US"));
        var change = new ContentChange(topic.key(), 1, Instant.EPOCH, Instant.EPOCH, "test", topic);
        String asks = texts.isEmpty() ? "menu" : intent;
        return catalog.drafting(List.of(change), () -> answers.to(RecognisedIntent.of(asks), today, ENGLISH)
                .text());
    }
}
