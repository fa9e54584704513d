package mx.gob.guanajuato.conectate.chatbot.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.figures.FigureComposers;
import mx.gob.guanajuato.conectate.chatbot.answers.lists.ListComposers;
import mx.gob.guanajuato.conectate.chatbot.answers.places.PlaceComposers;
import mx.gob.guanajuato.conectate.chatbot.answers.sectors.SectorComposers;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;

/** For tests: what each composer makes of a question, with content of the test's choice. */
public final class Answers {
    /** As everybody is answered. */
    public static final Formats SPANISH = new Formats(Wording.packaged(Wording.EVERYBODYS));

    private final ContentCatalog catalog;
    private final Map<String, Composer> composers;

    public Answers(ContentCatalog catalog) {
        this.catalog = catalog;
        var texts = new Texts();
        var own = List.<Composer>of(
                new TextComposer(texts),
                new MenuComposer(texts, catalog),
                new SuggestionsComposer(texts, catalog),
                new LocationRequestComposer(texts));
        this.composers = Stream.of(
                        own,
                        FigureComposers.with(texts, catalog),
                        PlaceComposers.with(texts, catalog),
                        SectorComposers.with(texts, catalog),
                        ListComposers.with(texts, catalog))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Composer::name, Function.identity()));
    }

    /** The answer to a question that is asked on that day. */
    public Answer to(RecognisedIntent asked, LocalDate today) {
        return to(asked, today, SPANISH);
    }

    /** The same in another language. */
    Answer to(RecognisedIntent asked, LocalDate today, Formats language) {
        var question = question(asked, today, language);
        return composers.get(question.topic().answersWith()).compose(question);
    }

    /** The messages that say it; they hold Meta's limits, or cannot be built. */
    public List<OutgoingMessage> messages(RecognisedIntent asked, LocalDate today) {
        return Speaking.messages(question(asked, today, SPANISH), to(asked, today));
    }

    private Question question(RecognisedIntent asked, LocalDate today, Formats language) {
        var topic = catalog.topic(asked.intent(), language.locale()).orElseThrow();
        return new Question(topic, asked, List.of(), today, language);
    }
}
