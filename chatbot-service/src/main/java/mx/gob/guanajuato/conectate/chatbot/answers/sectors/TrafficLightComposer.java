package mx.gob.guanajuato.conectate.chatbot.answers.sectors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.answers.lists.PagedRows;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.content.TrafficLightRule;

/**
 * The colour in force on the asked day and what it permitted; on a day without one, what the last one before it meant and
 * when the next one begins.
 */
@ApplicationScoped
class TrafficLightComposer implements Composer {
    private final Texts texts;
    private final TrafficLight light;
    private final SectorRows sectors;

    TrafficLightComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.light = new TrafficLight(catalog);
        this.sectors = new SectorRows(catalog);
    }

    @Override
    public String name() {
        return "traffic-light";
    }

    @Override
    public Answer compose(Question question) {
        LocalDate day = question.asked().date().orElse(question.today());
        Optional<ContentChange> inForce = light.on(day);
        if (inForce.isPresent()) return told(question, "in-force", day, inForce.get());
        return light.lastBefore(day)
                .map(last -> told(question, "ended", day, last))
                .or(() -> light.first().map(first -> beforeTheFirst(question, first)))
                .orElseGet(() -> Answer.of(texts.fill(question.text("none"), Map.of()), List.of()));
    }

    private Answer beforeTheFirst(Question question, ContentChange first) {
        String from = question.formats().day(TrafficLight.period(first).from());
        return Answer.of(texts.fill(question.text("before"), Map.of("from", from)), List.of());
    }

    private Answer told(Question question, String variant, LocalDate day, ContentChange change) {
        TrafficLightPeriod period = TrafficLight.period(change);
        Optional<ContentChange> general = light.rule(period.colour(), TrafficLightRule.ALL_SECTORS);
        Optional<ContentChange> rule = question.asked().sector().flatMap(sector -> rule(period.colour(), sector));
        Map<String, Object> values = values(question, day, period);
        values.put(
                "source",
                Publishing.author(change).<Object>map(staff -> period.source()).orElse(false));
        values.put("general", text(general));
        values.put(
                "sector", question.asked().sector().<Object>map(sectors::title).orElse(false));
        values.put("rule", text(rule));
        var told = Stream.of(Optional.of(change), rule.isPresent() ? rule : general)
                .flatMap(Optional::stream)
                .map(ContentChange::citation)
                .toList();
        var rows = sectors.byTitle(light.sectors(period.colour()), question);
        return Answer.of(texts.fill(question.text(variant), values), told)
                .endingWith(PagedRows.of(question.text("button"), rows, question.asked(), question.text("more")));
    }

    private Optional<ContentChange> rule(String colour, String sector) {
        return sectors.standIn(sector, light.sectors(colour)).flatMap(told -> light.rule(colour, told));
    }

    private Map<String, Object> values(Question question, LocalDate day, TrafficLightPeriod period) {
        var values = new HashMap<String, Object>();
        values.put("colour", texts.fill(question.text(period.colour()), Map.of()));
        values.put("meaning", text(light.rule(period.colour(), TrafficLightRule.MEANING)));
        var formats = question.formats();
        values.put("day", formats.day(day));
        values.put("today", day.equals(question.today()));
        values.put("from", formats.day(period.from()));
        values.put("to", formats.day(period.to()));
        values.put("endedOn", formats.day(period.to().plusDays(1)));
        values.put("age", age(period.to().plusDays(1), question));
        values.put("remark", period.remark().<Object>map(said -> said).orElse(false));
        values.put("assumed", period.assumed());
        values.putAll(next(question, day));
        return values;
    }

    private Map<String, Object> next(Question question, LocalDate day) {
        return light.nextAfter(day)
                .map(TrafficLight::period)
                .map(next -> Map.<String, Object>of(
                        "next", texts.fill(question.text(next.colour()), Map.of()),
                        "nextFrom", question.formats().day(next.from()),
                        "nextAhead", next.from().isAfter(question.today())))
                .orElse(Map.of("next", false, "nextFrom", false, "nextAhead", false));
    }

    private static Object age(LocalDate since, Question question) {
        return since.isBefore(question.today())
                ? question.formats().period(Period.between(since, question.today()))
                : false;
    }

    private static Object text(Optional<ContentChange> rule) {
        return rule.<Object>map(change -> ((TrafficLightRule) change.body()).text())
                .orElse(false);
    }
}
