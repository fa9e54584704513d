package mx.gob.guanajuato.conectate.chatbot.content.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Cell;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Earlier;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Indicator;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Row;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** Makes sheets of what is in force. */
@ApplicationScoped
public class FigureSheets {
    private static final String STATE_NAME = "Todo el estado";

    private final ContentCatalog catalog;

    FigureSheets(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /** The sheet of a day. */
    public FigureSheet of(LocalDate day) {
        var indicators = indicators();
        var spanish = Collator.getInstance(new Locale("es", "MX"));
        var municipalities = catalog.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name, spanish))
                .map(place -> row(place.code(), place.name(), false, day, indicators));
        var state = Stream.of(row(Content.STATE, STATE_NAME, true, day, indicators));
        return new FigureSheet(
                day, indicators, Stream.concat(state, municipalities).toList());
    }

    /** What figures there are, in the order of the menu. */
    public List<Indicator> indicators() {
        return catalog.topics().stream()
                .filter(topic -> topic.indicator().isPresent())
                .sorted(Comparator.comparing(topic -> topic.menuNumber().orElse(Integer.MAX_VALUE)))
                .map(topic -> new Indicator(topic.indicator().orElseThrow(), topic.title()))
                .distinct()
                .toList();
    }

    /** What staff call each area and each indicator, by its code. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        catalog.municipalities().forEach(place -> names.put(place.code(), place.name()));
        indicators().forEach(indicator -> names.put(indicator.id(), indicator.title()));
        names.put(Content.STATE, STATE_NAME);
        return names;
    }

    /** The last day of which any of the state's figures is published. */
    public Optional<LocalDate> lastDay() {
        return indicators().stream()
                .flatMap(indicator -> catalog.lastFigure(indicator.id(), Content.STATE).stream())
                .map(change -> ((Figure) change.body()).date())
                .max(LocalDate::compareTo);
    }

    /** The source that was named last. */
    public Optional<String> lastSource() {
        return indicators().stream()
                .flatMap(indicator -> catalog.lastFigure(indicator.id(), Content.STATE).stream())
                .map(change -> ((Figure) change.body()).source())
                .findFirst();
    }

    private Row row(String area, String name, boolean state, LocalDate day, List<Indicator> indicators) {
        return new Row(
                area,
                name,
                state,
                indicators.stream()
                        .map(indicator -> cell(indicator, area, name, day))
                        .toList());
    }

    private Cell cell(Indicator indicator, String area, String name, LocalDate day) {
        var key = new CellKey(indicator.id(), area);
        Optional<ContentChange> now = catalog.find(key.contentKey(day));
        Optional<Earlier> before = catalog.figure(indicator.id(), area, day.minusDays(1))
                .map(change -> (Figure) change.body())
                .map(figure -> new Earlier(figure.date(), figure.value()));
        return new Cell(
                key,
                name + ", " + indicator.title(),
                now.flatMap(FigureSheets::value),
                now.map(ContentChange::revision).orElse(0),
                now.flatMap(Publishing::author),
                before);
    }

    private static Optional<Long> value(ContentChange change) {
        return change.body() instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    /** The topic that tells an indicator. */
    public Optional<Topic> topicOf(String indicator) {
        return catalog.topics().stream()
                .filter(topic -> topic.indicator().equals(Optional.of(indicator)))
                .findFirst();
    }
}
