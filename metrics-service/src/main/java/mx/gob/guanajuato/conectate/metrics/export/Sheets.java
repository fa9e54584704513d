package mx.gob.guanajuato.conectate.metrics.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A report as tables.
 *
 * @param name of the file, without ending
 * @param title what it is, with its period
 * @param tables the first one is what CSV holds; XLSX holds all
 * @param notes what must be known to read it, one sentence each: how complete it is, what is hidden
 */
public record Sheets(String name, String title, List<Table> tables, List<String> notes) {
    /** A column's head, and what its figures mean. */
    public record Column(String head, String definition) {}

    /** Rows under columns; a cell is a text, a number, a date, or null where there is no figure. */
    public record Table(String name, List<Column> columns, List<List<Object>> rows) {
        /** A table that rows are added to. */
        public static Table of(String name, Column... columns) {
            return new Table(name, List.of(columns), new ArrayList<>());
        }

        /** Adds a row; as many cells as there are columns. */
        public Table row(Object... cells) {
            rows.add(Arrays.asList(cells));
            return this;
        }
    }
}
