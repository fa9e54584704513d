package mx.gob.guanajuato.conectate.broadcast.lists;

import java.util.List;

/**
 * What became of a list.
 *
 * @param rows that it has, without its heads
 * @param taken how many became a wish to join
 * @param refused how many did not
 * @param first why, of at most {@value #MOST_TOLD} of them
 */
public record ImportOutcome(long rows, long taken, long refused, List<RefusedRow> first) {
    static final int MOST_TOLD = 1_000;

    /**
     * A row that was refused. Never holds what stood in it.
     *
     * @param line in the file, the heads are line 1
     * @param reason column and reason
     * @param words for staff
     */
    public record RefusedRow(long line, String reason, String words) {}
}
