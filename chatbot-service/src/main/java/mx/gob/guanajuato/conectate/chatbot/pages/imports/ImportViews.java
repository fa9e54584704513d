package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
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
import mx.gob.guanajuato.conectate.events.content.FigureImport.Before;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Effect;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Held;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Read;
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
    record Line(String name, LocalDate day, String before, String from, String to, String why) {}

    View of(FigureImport file, String wrong) {
        var plan = file.state() == State.WAITING ? Optional.of(importing.plan(file)) : Optional.<ImportPlan>empty();
        var effect = plan.map(ImportPlan::effect).or(file::effect);
        var held = effect.map(Effect::held).orElse(List.of());
        var changes = plan.map(ImportPlan::changes).orElse(List.of());
        var names = names();
        return new View(
                wrong,
                isSilent(file),
                plan.map(ImportPlan::mark).orElse(""),
                file.read().map(Read::refused).orElse(List.of()).stream()
                        .limit(SHOWN)
                        .toList(),
                Math.max(0, file.read().map(Read::refusedLines).orElse(0L) - SHOWN),
                effect,
                held.stream().limit(SHOWN).map(each -> line(each, names)).toList(),
                Math.max(0, effect.map(Effect::heldCount).orElse(0) - SHOWN),
                changes.stream().limit(SHOWN).map(each -> line(each, names)).toList(),
                Math.max(0, changes.size() - SHOWN),
                phone(changes));
    }

    private boolean isSilent(FigureImport file) {
        return file.state() == State.READING
                && Duration.between(file.changedAt(), clock.instant()).compareTo(SILENT_AFTER) > 0;
    }

    /** What staff call areas and indicators, by their codes. */
    Map<String, String> names() {
        return sheets.names();
    }

    private static Line line(Held held, Map<String, String> names) {
        return new Line(
                name(held.area(), held.indicator(), names),
                held.date(),
                held.before().map(ImportViews::inWords).orElse("sin cifra anterior"),
                published(held.from()),
                SpanishFormats.number(held.to()),
                held.why());
    }

    private static Line line(Change change, Map<String, String> names) {
        Figure figure = change.figure();
        return new Line(
                name(figure.area(), figure.indicator(), names),
                figure.date(),
                "",
                published(change.from()),
                SpanishFormats.number(figure.value()),
                "");
    }

    private static String inWords(Before before) {
        return SpanishFormats.number(before.value()) + " el " + SpanishFormats.shortDay(before.date());
    }

    static String name(String area, String indicator, Map<String, String> names) {
        return names.getOrDefault(area, area) + ", " + names.getOrDefault(indicator, indicator);
    }

    static String published(Optional<Long> value) {
        return value.map(SpanishFormats::number).orElse("no publicado");
    }

    /** Of the last day, the state's first figure in the order of the menu as the bot would tell it, else another area's. */
    private PhonePreview phone(List<Change> changes) {
        var menu = sheets.indicators().stream().map(FigureSheet.Indicator::id).toList();
        return changes.stream()
                .map(Change::figure)
                .max(Comparator.comparing(Figure::date)
                        .thenComparing(figure -> figure.area().equals(Content.STATE))
                        .thenComparing(figure -> -menu.indexOf(figure.indicator())))
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
