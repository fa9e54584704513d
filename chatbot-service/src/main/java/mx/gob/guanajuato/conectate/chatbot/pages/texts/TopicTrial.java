package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.AnswerPreview;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRules;
import mx.gob.guanajuato.conectate.chatbot.content.topics.TextRules;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Tries a draft before it is in force: answers with it what citizens ask, in each form that leads to another text. */
@ApplicationScoped
class TopicTrial {
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]{1,60}}");
    private static final String BROKEN = "El bot no puede contestar con esto: revisa ";
    private static final String LEON = "11020";

    /** Without hospitals of its own, and without figures of most kinds. */
    private static final String ATARJEA = "11006";

    private final ContentRules rules;
    private final AnswerPreview answers;
    private final PhoneAnswers phone;
    private final Clock clock;

    TopicTrial(ContentRules rules, AnswerPreview answers, PhoneAnswers phone, Clock clock) {
        this.rules = rules;
        this.answers = answers;
        this.phone = phone;
        this.clock = clock;
    }

    /** What is wrong, in words; empty: it answers whatever is asked. */
    List<String> objections(Topic topic) {
        var wrong = new ArrayList<>(rules.objections(List.of(topic)));
        if (!wrong.isEmpty()) return wrong;
        forms(topic).flatMap(asked -> broken(topic, asked).stream()).distinct().forEach(wrong::add);
        return wrong;
    }

    PhonePreview shown(Topic topic) {
        boolean safe = TextRules.objections(topic).isEmpty();
        return phone.of(
                topic.title().toLowerCase(Locale.ROOT),
                RecognisedIntent.of(topic.intent()),
                safe ? draft(topic) : List.of());
    }

    private Optional<String> broken(Topic topic, RecognisedIntent asked) {
        try {
            answers.of(asked, draft(topic));
            return Optional.empty();
        } catch (RuntimeException e) {
            var expression = EXPRESSION.matcher(String.valueOf(e.getMessage()));
            return Optional.of(
                    expression.find()
                            ? BROKEN + expression.group() + "."
                            : "El bot no puede contestar con esto: revisa que cada {#if} y cada {#for} cierre.");
        }
    }

    /** Whether a sentence complains of a value that stands in a text. */
    static boolean isAbout(String sentence, String text) {
        return sentence.startsWith(BROKEN) && text.contains(sentence.substring(BROKEN.length(), sentence.length() - 1));
    }

    private Stream<RecognisedIntent> forms(Topic topic) {
        var asked = RecognisedIntent.of(topic.intent());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        return Stream.of(
                asked,
                asked.in(Optional.of(LEON)),
                asked.in(Optional.of(ATARJEA)),
                asked.on(Optional.of(today)),
                asked.on(Optional.of(LocalDate.of(2021, 4, 30))),
                asked.on(Optional.of(LocalDate.of(1999, 1, 1))),
                asked.in(Optional.of(LEON)).on(Optional.of(LocalDate.of(2021, 4, 30))),
                asked.elsewhere(Optional.of("Querétaro")),
                asked.forSector(Optional.of("restaurantes")),
                asked.near(new GeoPoint(21.12, -101.68)),
                asked.near(new GeoPoint(29.76, -95.37)));
    }

    private List<ContentChange> draft(Topic topic) {
        return List.of(new Draft(topic, 0).asChange(clock.instant(), "draft"));
    }
}
