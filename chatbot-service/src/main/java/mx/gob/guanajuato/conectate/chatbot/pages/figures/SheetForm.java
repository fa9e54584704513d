package mx.gob.guanajuato.conectate.chatbot.pages.figures;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.figures.CellKey;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.content.figures.TypedSheet;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;

/**
 * The form of the sheet, as it was sent.
 *
 * @param fields every field of it, so that it can be shown again as it was
 * @param confirmed whether what is held was confirmed
 */
record SheetForm(Optional<LocalDate> day, String source, String area, boolean confirmed, Map<String, String> fields) {
    private static final int MAX_SOURCE = 300;
    private static final List<String> ASKED_ANEW = List.of("confirmo", "area", "programar", "publicar-a");

    /** A field of it that travels on, hidden. */
    record Field(String name, String value) {}

    static SheetForm of(MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        return of(fields);
    }

    static SheetForm of(Map<String, String> fields) {
        return new SheetForm(
                Typed.day(fields.get("dia")),
                fields.getOrDefault("fuente", "").strip(),
                fields.getOrDefault("area", ""),
                fields.containsKey("confirmo"),
                fields);
    }

    /** What is wrong besides the cells, in words. */
    Optional<String> objection(LocalDate today) {
        if (day.isEmpty()) return Optional.of("Elige el día con día, mes y año.");
        if (day.get().isAfter(today)) return Optional.of("Ese día todavía no llega. Elige hoy o un día anterior.");
        if (source.isEmpty()) return Optional.of("Escribe la fuente: la ciudadanía la lee junto a cada cifra.");
        if (source.length() > MAX_SOURCE)
            return Optional.of("La fuente es demasiado larga: a lo más " + MAX_SOURCE + " caracteres.");
        return Optional.empty();
    }

    /** The revision of the draft that it was made of; 0: of none. */
    int revisionOfDraft() {
        String revision = fields.getOrDefault("borrador", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    String publishAt() {
        return fields.getOrDefault("publicar-a", "");
    }

    TypedSheet typed() {
        return TypedSheet.of(fields, fields.getOrDefault("visto", ""));
    }

    /** What was typed into a cell; empty: nothing was sent for it. */
    Optional<String> typedIn(CellKey key) {
        return Optional.ofNullable(fields.get(key.text()));
    }

    /** All of it but what the next form asks anew. */
    public List<Field> carried() {
        return fields.entrySet().stream()
                .filter(field -> !ASKED_ANEW.contains(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }

    /** The same without the cells that change nothing: what others changed meanwhile stays as they left it. */
    public List<Field> wanted(SheetChanges changes) {
        var wanted = Stream.concat(
                        changes.changes().stream().map(SheetChanges.Change::cell),
                        changes.conflicts().stream().map(SheetChanges.Conflict::cell))
                .map(cell -> cell.key().text())
                .collect(Collectors.toSet());
        return carried().stream()
                .filter(field -> wanted.contains(field.name())
                        || List.of("dia", "fuente", "borrador").contains(field.name()))
                .toList();
    }
}
