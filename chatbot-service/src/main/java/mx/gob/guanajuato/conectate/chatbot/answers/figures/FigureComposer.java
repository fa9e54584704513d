package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;

/** One figure, of the asked place and day or of the nearest that was published. */
@ApplicationScoped
class FigureComposer implements Composer {
    private static final String STATE_NAME = "Guanajuato";

    private final Texts texts;
    private final ContentCatalog catalog;

    FigureComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Answer compose(Question question) {
        String indicator = question.topic().indicator().orElseThrow();
        Optional<Municipality> asked = question.municipality().flatMap(catalog::municipality);
        Optional<Municipality> place =
                asked.filter(municipality -> new Series(catalog, indicator, municipality.code()).published());
        var series =
                new Series(catalog, indicator, place.map(Municipality::code).orElse(Content.STATE));
        LocalDate day = question.asked().date().orElse(question.today());
        return series.upTo(day)
                .map(found -> told(
                        question, new FigureValues(series, found, question.today(), question.formats()), place, asked))
                .orElseGet(() -> notPublished(question, series, asked));
    }

    private Answer told(
            Question question, FigureValues figure, Optional<Municipality> place, Optional<Municipality> asked) {
        Map<String, Object> values = figure.all();
        values.put("place", place.map(Municipality::name).orElse(STATE_NAME));
        values.put("state", place.isEmpty());
        values.put(
                "instead",
                asked.filter(municipality -> place.isEmpty())
                        .<Object>map(Municipality::name)
                        .orElse(false));
        values.put(
                "other", question.asked().otherPlace().<Object>map(name -> name).orElse(false));
        values.put("missed", FigureValues.missed(question, figure.figure().date()));
        return Answer.of(texts.fill(question.text("figure"), values), figure.citations());
    }

    private Answer notPublished(Question question, Series series, Optional<Municipality> asked) {
        Map<String, Object> values = Map.of(
                "place", asked.map(Municipality::name).orElse(STATE_NAME),
                "first", series.first().<Object>map(question.formats()::day).orElse(false));
        return Answer.of(texts.fill(question.text("not-published"), values), List.of());
    }
}
