package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** A figure with its day, its age, its source and what changed since the day before. */
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
        LocalDate today = question.today();
        String indicator = question.topic().indicator().orElseThrow();
        String area = question.municipality().orElse(Content.STATE);
        String place = question.municipality()
                .flatMap(catalog::municipality)
                .map(Municipality::name)
                .orElse(STATE_NAME);
        Optional<ContentChange> found = catalog.figure(indicator, area, today);
        if (found.isEmpty()) {
            return Answer.of(texts.fill(question.text("not-published"), Map.of("place", place)), List.of());
        }
        Figure figure = (Figure) found.get().body();
        Optional<ContentChange> before =
                catalog.figure(indicator, area, figure.date().minusDays(1));
        var values = values(figure, place, today);
        values.put("state", question.municipality().isEmpty());
        values.put("change", change(figure, before));
        var told = new ArrayList<>(List.of(found.get().citation()));
        before.ifPresent(day -> told.add(day.citation()));
        return Answer.of(texts.fill(question.text("figure"), values), told);
    }

    private static Map<String, Object> values(Figure figure, String place, LocalDate today) {
        Period age = Period.between(figure.date(), today);
        var values = new HashMap<String, Object>();
        values.put("place", place);
        values.put("value", Formats.number(figure.value()));
        values.put("one", figure.value() == 1);
        values.put("date", Formats.day(figure.date()));
        values.put("source", figure.source());
        values.put("age", Map.of("years", age.getYears(), "months", age.getMonths(), "days", age.getDays()));
        return values;
    }

    /** Only where the day right before was published; a gap is not a day. */
    private static Object change(Figure figure, Optional<ContentChange> before) {
        LocalDate dayBefore = figure.date().minusDays(1);
        return before.map(ContentChange::body)
                .map(Figure.class::cast)
                .filter(old -> old.date().equals(dayBefore))
                .<Object>map(old -> Map.of(
                        "none", old.value() == figure.value(),
                        "amount", Formats.change(figure.value() - old.value()),
                        "since", Formats.day(dayBefore)))
                .orElse(false);
    }
}
