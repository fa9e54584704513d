package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureHistory;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.Planned;

/** The draft of a day as the form that it was made of, so that somebody can go on with it. */
@ApplicationScoped
class DraftedSheets {
    private final DraftDesk desk;
    private final FigureHistory history;

    DraftedSheets(DraftDesk desk, FigureHistory history) {
        this.desk = desk;
        this.history = history;
    }

    /** Beside a sheet that shows what is in force. */
    DraftView beside(LocalDate day) {
        return desk.beside(PublishingFigures.subject(day));
    }

    /** Beside a form. */
    DraftView view(LocalDate day, SheetForm form) {
        return desk.sent(PublishingFigures.subject(day), form.revisionOfDraft(), form.publishAt());
    }

    /** The form of the day's draft; empty: there is none. */
    Optional<SheetForm> form(FigureSheet sheet) {
        return desk.open(PublishingFigures.subject(sheet.day())).map(draft -> form(sheet, draft));
    }

    private SheetForm form(FigureSheet sheet, ContentDraft draft) {
        var fields = new HashMap<String, String>();
        fields.put("dia", sheet.day().toString());
        fields.put("borrador", "" + draft.revision());
        fields.put("publicar-a", Typed.field(draft.publishAt()));
        fields.put("fuente", source(draft));
        var seen = new HashMap<>(sheet.seenByKey());
        for (Planned planned : draft.contents()) {
            String cell = FigureHistory.cell(planned.content().key()).text();
            fields.put(cell, value(planned));
            boolean stale = !seen.getOrDefault(cell, "0:").startsWith(planned.basedOn() + ":");
            if (stale)
                seen.put(
                        cell,
                        planned.basedOn() + ":"
                                + history.valueOf(planned.content().key(), planned.basedOn()));
        }
        fields.put(
                "visto",
                seen.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
        return SheetForm.of(fields);
    }

    private static String value(Planned planned) {
        return planned.content() instanceof Figure figure ? Long.toString(figure.value()) : "";
    }

    private static String source(ContentDraft draft) {
        return draft.contents().stream()
                .map(Planned::content)
                .filter(Figure.class::isInstance)
                .map(content -> ((Figure) content).source())
                .findFirst()
                .orElse("");
    }
}
