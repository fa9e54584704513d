package mx.gob.guanajuato.conectate.metrics.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final Sheets SHEETS = new Sheets(
            "prueba",
            "Prueba del 1 al 2",
            List.of(
                    Sheets.Table.of(
                                    "Uno",
                                    new Column("día", "El día."),
                                    new Column("número", "Cuántos."),
                                    new Column("texto", "Qué."))
                            .row(LocalDate.of(2021, 4, 30), 1_234L, "León, \"Gto.\"")
                            .row(LocalDate.of(2021, 5, 1), null, "=HYPERLINK(\"x\")")
                            .row(LocalDate.of(2021, 5, 2), new BigDecimal("-2.5"), "-1+1"),
                    Sheets.Table.of("Dos", new Column("a", "A.")).row("x")),
            List.of("=nota"));

    @Test
    void csv_has_head_and_rows_first_then_what_explains_them() {
        var text = new String(CsvFile.of(SHEETS), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFdía,número,texto");

        var rows = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(row -> row.getFields())
                .toList();
        assertThat(rows.get(1)).containsExactly("2021-04-30", "1234", "León, \"Gto.\"");
        assertThat(rows.get(2)).containsExactly("2021-05-01", "", "'=HYPERLINK(\"x\")");
        assertThat(rows.get(3)).containsExactly("2021-05-02", "-2.5", "'-1+1");
        assertThat(rows.subList(4, rows.size()))
                .allSatisfy(row -> assertThat(row.get(0)).startsWith("# "))
                .extracting(row -> row.get(0))
                .contains("# Prueba del 1 al 2", "# número: Cuántos.", "# =nota");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "＝1", "\n@x"})
    void text_never_begins_a_formula(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "León", "1-2", "a=b", "#UnidosSomosGrandeza", "¿=?"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_workbook_has_numbers_days_texts_and_no_formula() throws IOException {
        byte[] file = XlsxFile.of(SHEETS);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Uno", "Dos", "Definiciones");
            var rows = sheets.get(0).read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("número");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("1234"));
            assertThat(rows.get(1).getCellAsDate(0).map(moment -> moment.toLocalDate()))
                    .contains(LocalDate.of(2021, 4, 30));
            assertThat(rows.get(2).getCellText(2)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(rows.get(2).getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCell(2).getFormula()).isNull();
            assertThat(sheets.get(2).read().get(2).getCellText(1)).isEqualTo("Cuántos.");
        }
    }
}
