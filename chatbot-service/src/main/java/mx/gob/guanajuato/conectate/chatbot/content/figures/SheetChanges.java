package mx.gob.guanajuato.conectate.chatbot.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Cell;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;

/**
 * What a typed sheet would change, compared with what is in force now. Cells that nobody touched are none of its business,
 * whoever changed them meanwhile.
 *
 * @param changes cells that change
 * @param held those of them that somebody has to confirm, and why
 * @param refused cells with something else than a whole number
 * @param conflicts cells that somebody else changed since the sheet was opened
 */
public record SheetChanges(List<Change> changes, List<Held> held, List<Refused> refused, List<Conflict> conflicts) {
    /** 1204, 1,204 or 1 204; a hundred million are more than Mexico has of anything that is counted here. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}|\\d{1,3}(?:[, ]\\d{3}){1,2}");

    /** A cell that changes; an empty value withdraws the figure. */
    public record Change(Cell cell, Optional<Long> to) {}

    /** A change to be confirmed. */
    public record Held(Change change, String why) {}

    /** A cell that says no number. */
    public record Refused(Cell cell, String typed) {}

    /** A cell as it was opened, as it is now, and as somebody wants it. */
    public record Conflict(Cell cell, String opened, String wanted) {}

    /** Compares. */
    public static SheetChanges between(FigureSheet now, TypedSheet typed) {
        var all = new SheetChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var row : now.rows()) {
            for (Cell cell : row.cells()) {
                String words = typed.cells().get(cell.key());
                if (words != null) all.compare(cell, words, typed.seenIn(cell.key()));
            }
        }
        return all;
    }

    private void compare(Cell cell, String words, TypedSheet.Seen seen) {
        if (!words.isEmpty() && !NUMBER.matcher(words).matches()) {
            refused.add(new Refused(cell, words.length() > 40 ? words.substring(0, 40) + "…" : words));
            return;
        }
        String digits = words.replaceAll("[, ]", "");
        Optional<Long> wanted = digits.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(digits));
        if (wanted.map(String::valueOf).orElse("").equals(seen.value())) return;
        if (wanted.equals(cell.value())) return;
        if (cell.revision() != seen.revision()) {
            conflicts.add(new Conflict(cell, seen.value(), digits));
            return;
        }
        var change = new Change(cell, wanted);
        changes.add(change);
        why(change).ifPresent(why -> held.add(new Held(change, why)));
    }

    private static Optional<String> why(Change change) {
        Cell cell = change.cell();
        if (change.to().isEmpty()) return Optional.of("deja de estar publicado");
        return Doubt.about(
                cell.key().indicator(),
                change.to().get(),
                cell.value(),
                cell.before().map(FigureSheet.Earlier::value));
    }

    /** Whether nothing would change and nothing is wrong. */
    public boolean isNothing() {
        return changes.isEmpty() && refused.isEmpty() && conflicts.isEmpty();
    }

    /** Whether it may be published once what is held is confirmed. */
    public boolean isClean() {
        return !changes.isEmpty() && refused.isEmpty() && conflicts.isEmpty();
    }

    /** The changes as contents. */
    public List<Draft> drafts(FigureSheet sheet, String source) {
        return changes.stream()
                .map(change ->
                        new Draft(content(sheet, change, source), change.cell().revision()))
                .toList();
    }

    private static Content content(FigureSheet sheet, Change change, String source) {
        CellKey key = change.cell().key();
        return change.to()
                .<Content>map(value -> new Figure(key.indicator(), key.area(), sheet.day(), value, source))
                .orElseGet(() -> new Withdrawn(key.contentKey(sheet.day())));
    }
}
