package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;

/**
 * Where the columns of a sheet lie.
 *
 * @param source -1: the sheet names no source
 */
record SheetColumns(List<String> heads, int date, int area, int indicator, int value, int source) {
    private static final Set<String> DATE = Set.of("fecha", "dia", "date");
    private static final Set<String> AREA = Set.of("municipio", "lugar", "area", "clave", "municipality");
    private static final Set<String> INDICATOR = Set.of("indicador", "indicator");
    private static final Set<String> VALUE = Set.of("valor", "cifra", "total", "value");
    private static final Set<String> SOURCE = Set.of("fuente", "source");

    /**
     * Of the first row.
     *
     * @throws UnusableFile naming the columns that are missing
     */
    static SheetColumns of(TableRow head) {
        var names = head.cells().stream().map(Plain::of).toList();
        var missing = new ArrayList<String>();
        var columns = new SheetColumns(
                head.cells().stream().map(String::strip).toList(),
                find(names, DATE, "fecha", missing),
                find(names, AREA, "municipio", missing),
                find(names, INDICATOR, "indicador", missing),
                find(names, VALUE, "valor", missing),
                find(names, SOURCE, "fuente", new ArrayList<>()));
        if (missing.isEmpty()) return columns;
        throw new UnusableFile((missing.size() == 1 ? "Falta la columna " : "Faltan las columnas ")
                + String.join(", ", missing) + ". El primer renglón lleva fecha, municipio, indicador y valor.");
    }

    private static int find(List<String> names, Set<String> wanted, String name, List<String> missing) {
        for (int i = 0; i < names.size(); i++) if (wanted.contains(names.get(i))) return i;
        missing.add(name);
        return -1;
    }

    String head(int column) {
        return heads.get(column);
    }
}
