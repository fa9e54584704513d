package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.RefusedLine;

/** The lines of a file that cannot be taken: all are counted, the first {@value FigureImport#MAX_REFUSED} are kept. */
public final class Refusals {
    private static final int LONGEST_VALUE = 40;

    private final List<RefusedLine> kept = new ArrayList<>();
    private long count;

    /** Refuses a line. */
    public void add(long line, String column, String value, String reason) {
        count++;
        if (kept.size() < FigureImport.MAX_REFUSED) kept.add(new RefusedLine(line, column, shortened(value), reason));
    }

    /** What stands in a cell, as far as a report shows it. */
    public static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them. */
    public List<RefusedLine> kept() {
        return List.copyOf(kept);
    }
}
