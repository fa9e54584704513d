package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the columns lie that are counted with.
 *
 * @param slots for each column of the file its {@link Slot}'s number, or -1
 * @param verdict which of the columns says whether somebody is ill
 */
record CaseColumns(List<String> names, int[] slots, Verdict verdict) {
    /** A column that is counted with. */
    enum Slot {
        FECHA_ACTUALIZACION,
        ENTIDAD_RES,
        MUNICIPIO_RES,
        FECHA_SINTOMAS,
        FECHA_DEF,
        VERDICT
    }

    /** UTF-8's byte order mark, read as ISO-8859-1. */
    private static final String MARK = "ï»¿";

    static final int NOT_READ = -1;

    /**
     * Finds them.
     *
     * @throws UnusableFile naming the columns that are missing
     */
    static CaseColumns of(List<String> head) {
        var names = plain(head);
        var missing = new ArrayList<String>();
        int[] slots = new int[names.size()];
        Arrays.fill(slots, NOT_READ);
        for (Slot slot : Slot.values()) {
            if (slot == Slot.VERDICT) continue;
            int index = names.indexOf(slot.name());
            if (index < 0) missing.add(slot.name());
            else slots[index] = slot.ordinal();
        }
        var verdict = Arrays.stream(Verdict.values())
                .filter(each -> names.contains(each.column()))
                .findFirst();
        if (verdict.isEmpty()) missing.add(Verdict.CLASIFICACION_FINAL.column());
        if (!missing.isEmpty()) throw new UnusableFile(missingInWords(missing));
        slots[names.indexOf(verdict.get().column())] = Slot.VERDICT.ordinal();
        return new CaseColumns(names, slots, verdict.get());
    }

    private static String missingInWords(List<String> missing) {
        return (missing.size() == 1 ? "Falta la columna " : "Faltan las columnas ") + String.join(", ", missing)
                + ". Es un archivo de casos, pero no como lo publica la Dirección General de Epidemiología.";
    }

    private static List<String> plain(List<String> head) {
        return head.stream()
                .map(name -> name.replace(MARK, "").strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    /** What a refused line names. */
    String name(Slot slot) {
        return slot == Slot.VERDICT ? verdict.column() : slot.name();
    }
}
