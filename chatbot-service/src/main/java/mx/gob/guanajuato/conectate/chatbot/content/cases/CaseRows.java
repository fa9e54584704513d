package mx.gob.guanajuato.conectate.chatbot.content.cases;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseColumns.Slot;

/**
 * Counts the rows of a file as they are read. Of a row of another state only its shape and its day are looked at; of one of
 * Guanajuato every cell that is counted with, and what cannot be read is refused.
 */
final class CaseRows extends AbstractBaseCsvCallbackHandler<Boolean> {
    private static final int GUANAJUATO = 11;

    /** The federal rule of who has recovered: alive, confirmed, with onset more than 14 days before the file's day. */
    private static final int ILL_DAYS = 14;

    private static final int SLOTS = Slot.values().length;

    private final Refusals refusals;
    private final CaseCounts.Growing counts = new CaseCounts.Growing();
    private final List<String> head = new ArrayList<>();
    private final int[] cells = new int[SLOTS];
    private final String[] wrong = new String[SLOTS];
    private CaseColumns columns;
    private LocalDate day;
    private int dayNumber;
    private int lastOnset;
    private long rows;
    private long withoutMunicipality;

    CaseRows(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
        if (columns == null) {
            head.add(new String(text, from, length));
            return;
        }
        int slot = index < columns.slots().length ? columns.slots()[index] : CaseColumns.NOT_READ;
        if (slot == CaseColumns.NOT_READ) return;
        boolean number = slot == Slot.ENTIDAD_RES.ordinal()
                || slot == Slot.MUNICIPIO_RES.ordinal()
                || slot == Slot.VERDICT.ordinal();
        int cell = number ? CaseCells.number(text, from, length) : CaseCells.day(text, from, length);
        cells[slot] = cell;
        if (cell == CaseCells.WRONG) wrong[slot] = Refusals.shortened(new String(text, from, Math.min(length, 100)));
    }

    /** Called at the end of each row; what it answers says whether it was one with data. */
    @Override
    protected RecordWrapper<Boolean> buildRecord() {
        if (isEmptyLine()) return wrapRecord(false);
        if (columns == null) {
            columns = CaseColumns.of(head);
            return wrapRecord(false);
        }
        rows++;
        if (getFieldCount() != columns.slots().length) refuseShape();
        else if (isOfTheDay() && state() == GUANAJUATO) count();
        return wrapRecord(true);
    }

    private void refuseShape() {
        refusals.add(
                getStartingLineNumber(),
                "",
                "",
                "Trae " + getFieldCount() + " columnas; el encabezado, " + columns.slots().length + ".");
    }

    private int state() {
        if (cells[Slot.ENTIDAD_RES.ordinal()] == CaseCells.WRONG)
            refuse(Slot.ENTIDAD_RES, "No es una clave de entidad.");
        return cells[Slot.ENTIDAD_RES.ordinal()];
    }

    private boolean isOfTheDay() {
        int cell = cells[Slot.FECHA_ACTUALIZACION.ordinal()];
        if (day == null && cell > 0) begin(cell);
        if (cell == dayNumber && cell > 0) return true;
        if (cell > 0) wrong[Slot.FECHA_ACTUALIZACION.ordinal()] = "" + CaseCells.date(cell);
        refuse(
                Slot.FECHA_ACTUALIZACION,
                cell > 0 ? "Es de otro día que los renglones anteriores (" + day + ")." : "No es una fecha.");
        return false;
    }

    private void begin(int cell) {
        try {
            day = CaseCells.date(cell);
        } catch (DateTimeException e) {
            throw new UnusableFile("La fecha de actualización del archivo no existe en el calendario.", e);
        }
        dayNumber = cell;
        lastOnset = CaseCells.number(day.minusDays(ILL_DAYS));
    }

    private void count() {
        int municipality = cells[Slot.MUNICIPIO_RES.ordinal()];
        var verdict = columns.verdict().of(cells[Slot.VERDICT.ordinal()]);
        int onset = cells[Slot.FECHA_SINTOMAS.ordinal()];
        int death = cells[Slot.FECHA_DEF.ordinal()];
        boolean given = municipality > 0 && municipality <= CaseCounts.Growing.MUNICIPALITIES;
        if (!given && municipality != CaseCounts.Growing.NOT_GIVEN)
            refuse(Slot.MUNICIPIO_RES, "No es un municipio de Guanajuato (1 a 46, o 999 si no se sabe).");
        else if (verdict == null)
            refuse(Slot.VERDICT, "No es una clave de " + columns.verdict().column() + ".");
        else if (onset <= 0) refuse(Slot.FECHA_SINTOMAS, "No es una fecha.");
        else if (death < 0) refuse(Slot.FECHA_DEF, "No es una fecha ni 9999-99-99.");
        else {
            if (!given) withoutMunicipality++;
            counts.add(municipality, verdict, death > 0, onset < lastOnset);
        }
    }

    private void refuse(Slot slot, String reason) {
        String value = cells[slot.ordinal()] == CaseCells.WRONG || slot == Slot.FECHA_ACTUALIZACION
                ? wrong[slot.ordinal()]
                : "" + cells[slot.ordinal()];
        refusals.add(getStartingLineNumber(), columns.name(slot), value == null ? "" : value, reason);
    }

    long rows() {
        return rows;
    }

    /**
     * What was counted.
     *
     * @throws UnusableFile when there was nothing to count
     */
    CaseCounts counts() {
        if (columns == null) throw new UnusableFile("El archivo está vacío.");
        if (day == null && refusals.count() == 0) throw new UnusableFile("El archivo sólo trae el encabezado.");
        return counts.of(day, rows, withoutMunicipality);
    }
}
