package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.figures.CellKey;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Cell;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Indicator;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Row;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges.Refused;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;

/**
 * The sheet as the page shows it.
 *
 * @param wrong what is wrong besides the cells
 */
record SheetView(
        FigureSheet sheet,
        Optional<SheetForm> form,
        Optional<SheetChanges> changes,
        String source,
        LocalDate today,
        Optional<LocalDate> lastDay,
        DraftView draft,
        String done,
        String wrong) {

    /** What stands in the field of a cell. */
    public String typed(Cell cell) {
        return form.flatMap(sent -> sent.typedIn(cell.key())).orElse(cell.getTyped());
    }

    /** How the field is marked. */
    public String mark(Cell cell) {
        if (refused().contains(cell.key())) return "refused";
        return typed(cell).equals(cell.getTyped()) ? "" : "changed";
    }

    public boolean refused(Cell cell) {
        return refused().contains(cell.key());
    }

    private Set<CellKey> refused() {
        return changes.map(SheetChanges::refused).orElse(List.of()).stream()
                .map(Refused::cell)
                .map(Cell::key)
                .collect(Collectors.toSet());
    }

    public List<Refused> getRefusedCells() {
        return changes.map(SheetChanges::refused).orElse(List.of());
    }

    /** What was published before, in words: what a slip is seen against. */
    public String hint(Cell cell) {
        return cell.before()
                .map(earlier -> SpanishFormats.number(earlier.value()) + " el " + SpanishFormats.day(earlier.day()))
                .orElse("sin cifra anterior");
    }

    /** The municipalities added up, or nothing. */
    public String sum(Indicator indicator) {
        var sum = sheet.sum(indicator);
        return sum.isPresent() ? SpanishFormats.number(sum.getAsLong()) : "no publicado";
    }

    /** What the form says was seen: at the first opening, now; later, what it said then. */
    public String getSeen() {
        return form.map(sent -> sent.fields().getOrDefault("visto", "")).orElse(sheet.getSeen());
    }

    public List<Row> getRows() {
        return sheet.rows();
    }

    public String getLast() {
        return lastDay.map(SpanishFormats::day).orElse("");
    }

    public String getPrevious() {
        return sheet.day().minusDays(1).toString();
    }

    public String getNext() {
        return sheet.day().isBefore(today) ? sheet.day().plusDays(1).toString() : "";
    }
}
