package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** Every figure at once: of the municipality what is published for it, of the state the rest. */
@ApplicationScoped
class StatisticsComposer implements Composer {
    private static final String TOLD_BY = "figure";

    private final Texts texts;
    private final ContentCatalog catalog;

    StatisticsComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public Answer compose(Question question) {
        Optional<Municipality> place = question.municipality().flatMap(catalog::municipality);
        var citations = new ArrayList<String>();
        var own = place.map(municipality -> of(municipality.code(), question, citations))
                .orElse(List.of());
        var state = of(Content.STATE, question, citations).stream()
                .filter(line ->
                        own.stream().noneMatch(told -> told.get("indicator").equals(line.get("indicator"))))
                .toList();
        if (state.isEmpty() && own.isEmpty()) return Answer.of(texts.fill(question.text("none"), Map.of()), List.of());
        var values = new HashMap<>(oneDay(state));
        values.put("place", place.<Object>map(Municipality::name).orElse(false));
        values.put("own", own);
        values.put("state", state);
        values.put("missing", missing(question));
        values.put("missed", (state.isEmpty() ? own : state).get(0).get("missed"));
        values.put(
                "other", question.asked().otherPlace().<Object>map(name -> name).orElse(false));
        return Answer.of(texts.fill(question.text("statistics"), values), citations);
    }

    /** The day that all figures are of, so that it is said once; false where they are of several. */
    private static Map<String, Object> oneDay(List<Map<String, Object>> lines) {
        long days = lines.stream().map(line -> line.get("date")).distinct().count();
        if (days != 1) return Map.of("day", false, "age", false, "latest", false);
        var line = lines.get(0);
        return Map.of("day", line.get("date"), "age", line.get("age"), "latest", line.get("latest"));
    }

    private List<Map<String, Object>> of(String area, Question question, List<String> citations) {
        var lines = new ArrayList<Map<String, Object>>();
        for (Topic topic : topics(question)) {
            var series = new Series(catalog, topic.indicator().orElseThrow(), area);
            series.upTo(question.asked().date().orElse(question.today())).ifPresent(found -> {
                var figure = new FigureValues(series, found, question.today(), question.formats());
                citations.addAll(figure.citations());
                lines.add(line(topic, figure, question));
            });
        }
        return lines;
    }

    private static Map<String, Object> line(Topic topic, FigureValues figure, Question question) {
        Map<String, Object> values = figure.all();
        values.put("title", topic.title());
        values.put("missed", FigureValues.missed(question, figure.figure().date()));
        return values;
    }

    /** What citizens ask for and nobody published. */
    private List<String> missing(Question question) {
        return topics(question).stream()
                .filter(topic -> !new Series(catalog, topic.indicator().orElseThrow(), Content.STATE).published())
                .map(Topic::title)
                .toList();
    }

    private List<Topic> topics(Question question) {
        return catalog.topics(question.formats().locale()).stream()
                .filter(topic -> topic.answersWith().equals(TOLD_BY))
                .sorted(Comparator.comparing(topic -> topic.menuNumber().orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
