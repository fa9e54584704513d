package mx.gob.guanajuato.conectate.chatbot.content.reading;

import java.util.List;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Proposed;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Read;
import mx.gob.guanajuato.conectate.events.content.FigureImport.RefusedLine;

/**
 * What stands in a file.
 *
 * @param kind {@value #SHEET} or {@value #CASES}
 * @param notes what must be known of it, in words for staff
 * @param figures none of them may be published where a line is refused
 */
public record ReadFigures(
        String kind,
        long rows,
        long refusedLines,
        List<RefusedLine> refused,
        List<String> notes,
        List<String> sources,
        List<Proposed> figures) {
    /** A sheet with a figure a row. */
    public static final String SHEET = "sheet";

    /** The federal file with a person a row. */
    public static final String CASES = "cases";

    /** As the import keeps it. */
    public Read of(String sha256) {
        return new Read(kind, sha256, rows, refusedLines, refused, notes, sources, figures.size(), figures);
    }
}
