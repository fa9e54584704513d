package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPlan;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPlan.Change;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Effect;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Held;
import mx.gob.guanajuato.conectate.events.content.FigureImport.RefusedLine;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** An import as its page shows it. */
@ApplicationScoped
class ImportViews {
    private static final int SHOWN = 100;

    /** Whoever reads a file says so every few seconds. */
    private static final Duration SILENT_AFTER = Duration.ofMinutes(2);

    private final Importing importing;
    private final FigureSheets sheets;
    private final PhoneAnswers answers;
    private final Clock clock;

    ImportViews(Importing importing, FigureSheets sheets, PhoneAnswers answers, Clock clock) {
        this.importing = importing;
        this.sheets = sheets;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What the page needs besides the import.
     *
     * @param silent whether whoever read it has stopped
     * @param mark of the plan that is shown
     * @param moreLines how many refused lines are only in the report
     */
    record View(
            String wrong,
            boolean silent,
            String mark,
            List<RefusedLine> lines,
            long moreLines,
            Optional<Effect> effect,
            List<Line> held,
            int moreHeld,
            List<Line> changes,
            int moreChanges,
            PhonePreview phone) {}

    /** A figure in words. */
    record Line(String name, String day, String from, String to, String why) {}

    View of(FigureImport file, String wrong) {
        boolean silent = file.state() == State.READING
                && Duration.between(file.changedAt(), clock.instant()).compareTo(SILENT_AFTER) > 0;
        var plan = file.state() == State.WAITING ? Optional.of(importing.plan(file)) : Optional.<ImportPlan>empty();
        var effect = plan.map(now -> new Effect(
                        now.changes().size(), now.unchanged(), now.held().size(), now.held()))
                .or(file::effect);
        var refused = file.read().map(FigureImport.Read::refused).orElse(List.of());
        long refusedLines = file.read().map(FigureImport.Read::refusedLines).orElse(0L);
        var names = names();
        var held = effect.map(Effect::held).orElse(List.of());
        var changes = plan.map(ImportPlan::changes).orElse(List.of());
        return new View(
                wrong,
                silent,
                plan.map(ImportPlan::mark).orElse(""),
                refused.stream().limit(SHOWN).toList(),
                Math.max(0, refusedLines - SHOWN),
                effect,
                held.stream().limit(SHOWN).map(each -> line(each, names)).toList(),
                Math.max(0, effect.map(Effect::heldCount).orElse(0) - SHOWN),
                changes.stream().limit(SHOWN).map(each -> line(each, names)).toList(),
                Math.max(0, changes.size() - SHOWN),
                phone(changes));
    }

    /** What staff call areas and indicators, by their codes. */
    Map<String, String> names() {
        return sheets.names();
    }

    private static Line line(Held held, Map<String, String> names) {
        return new Line(
                name(held.area(), held.indicator(), names),
                SpanishFormats.day(held.date()),
                published(held.from()),
                SpanishFormats.number(held.to()),
                held.why());
    }

    private static Line line(Change change, Map<String, String> names) {
        Figure figure = change.figure();
        return new Line(
                name(figure.area(), figure.indicator(), names),
                SpanishFormats.day(figure.date()),
                published(change.from()),
                SpanishFormats.number(figure.value()),
                "");
    }

    static String name(String area, String indicator, Map<String, String> names) {
        return names.getOrDefault(area, area) + ", " + names.getOrDefault(indicator, indicator);
    }

    static String published(Optional<Long> value) {
        return value.map(SpanishFormats::number).orElse("no publicado");
    }

    /** The newest of the state's changed figures as the bot would tell it, else the newest of any. */
    private PhonePreview phone(List<Change> changes) {
        var figures = changes.stream().map(Change::figure).toList();
        return figures.stream()
                .filter(figure -> figure.area().equals(Content.STATE))
                .reduce((one, later) -> later)
                .or(() -> figures.stream().reduce((one, later) -> later))
                .map(figure -> preview(figure, changes))
                .orElseGet(() -> PhonePreview.of("menú", List.of()));
    }

    private PhonePreview preview(Figure shown, List<Change> changes) {
        var topic = sheets.topicOf(shown.indicator()).orElseThrow();
        LocalDate weekBefore = shown.date().minusDays(8);
        var drafts = changes.stream()
                .filter(change -> change.figure().indicator().equals(shown.indicator())
                        && change.figure().area().equals(shown.area())
                        && change.figure().date().isAfter(weekBefore))
                .map(change -> new Draft(change.figure(), change.basedOn()).asChange(clock.instant(), "draft"))
                .toList();
        var area = Optional.of(shown.area()).filter(code -> !code.equals(Content.STATE));
        String place = area.map(names()::get).map(name -> " " + name).orElse("");
        return answers.of(
                topic.title().toLowerCase(Locale.ROOT) + place,
                RecognisedIntent.of(topic.intent()).in(area).on(Optional.of(shown.date())),
                drafts);
    }
}
