package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.figures.CellKey;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** The phone beside the sheet. */
@ApplicationScoped
class SheetPhone {
    private final FigureSheets sheets;
    private final PhoneAnswers answers;
    private final Clock clock;

    SheetPhone(FigureSheets sheets, PhoneAnswers answers, Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * An answer as it would be.
     *
     * @param choices the cells that change, by key, with their names
     */
    record Shown(PhonePreview phone, String chosen, Map<String, String> choices) {}

    /** The state's first figure as the bot tells it of that day now. */
    PhonePreview now(LocalDate day) {
        return sheets.indicators().stream()
                .findFirst()
                .map(indicator -> preview(new CellKey(indicator.id(), Content.STATE), "", day, List.of()))
                .orElseGet(() -> PhonePreview.of("menú", List.of()));
    }

    /** One of the cells that change, as the bot would tell it. */
    Shown after(FigureSheet sheet, SheetChanges changes, SheetForm form) {
        var choices = new LinkedHashMap<String, String>();
        changes.changes()
                .forEach(change ->
                        choices.put(change.cell().key().text(), change.cell().name()));
        if (choices.isEmpty()) return new Shown(now(sheet.day()), "", choices);
        String chosen = choices.containsKey(form.area())
                ? form.area()
                : choices.keySet().iterator().next();
        var cell = changes.changes().stream()
                .map(SheetChanges.Change::cell)
                .filter(each -> each.key().text().equals(chosen))
                .findFirst()
                .orElseThrow();
        String place =
                cell.key().area().equals(Content.STATE) ? "" : " " + cell.name().split(",")[0];
        return new Shown(preview(cell.key(), place, sheet.day(), drafts(sheet, changes, form)), chosen, choices);
    }

    private List<ContentChange> drafts(FigureSheet sheet, SheetChanges changes, SheetForm form) {
        return changes.drafts(sheet, form.source()).stream()
                .filter(draft -> !(draft.content() instanceof Content.Withdrawn))
                .map(draft -> draft.asChange(clock.instant(), "draft"))
                .toList();
    }

    private PhonePreview preview(CellKey key, String place, LocalDate day, List<ContentChange> drafts) {
        Topic topic = sheets.topicOf(key.indicator()).orElseThrow();
        var area = Optional.of(key.area()).filter(code -> !code.equals(Content.STATE));
        String question = topic.title().toLowerCase(Locale.ROOT) + place;
        return answers.of(question, RecognisedIntent.of(topic.intent()).in(area).on(Optional.of(day)), drafts);
    }
}
