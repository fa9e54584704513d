package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line as an editor or a spreadsheet counts, from 1
 * @param cells as text, in the order of the columns
 */
record TableRow(long line, List<String> cells) {
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
