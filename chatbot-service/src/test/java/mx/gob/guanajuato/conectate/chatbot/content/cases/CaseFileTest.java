package mx.gob.guanajuato.conectate.chatbot.content.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.gob.guanajuato.conectate.chatbot.content.cases.CaseCounts.AreaCounts;
import mx.gob.guanajuato.conectate.events.content.FigureImport.RefusedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The federal file in the forms that it had over the years, and what only looks like it. */
class CaseFileTest {
    private static final String HEAD =
            "FECHA_ACTUALIZACION,ID_REGISTRO,ENTIDAD_RES,MUNICIPIO_RES,FECHA_SINTOMAS,FECHA_DEF,CLASIFICACION_FINAL,PAIS";
    private static final String[] ROWS = {
        "2022-04-07,a1,11,020,2022-03-01,9999-99-99,3,México",
        "2022-04-07,a2,11,020,2022-03-24,9999-99-99,1,México",
        "2022-04-07,a3,11,007,2022-03-23,9999-99-99,2,México",
        "2022-04-07,a4,11,007,2021-01-01,2021-01-20,3,México",
        "2022-04-07,a5,11,999,2022-04-01,9999-99-99,6,México",
        "2022-04-07,a6,11,001,2022-04-01,9999-99-99,7,México",
        "2022-04-07,a7,11,001,2022-04-01,2022-04-02,7,México",
        "2022-04-07,a8,11,046,2022-04-01,9999-99-99,4,México",
        "2022-04-07,a9,09,002,2022-04-01,9999-99-99,3,México"
    };
    private static final AreaCounts STATE = new AreaCounts(4, 1, 2, 1, 2);

    @TempDir
    Path folder;

    private final Refusals refusals = new Refusals();

    @Test
    void the_state_and_its_municipalities_are_counted_by_residence() throws IOException {
        var counts = count(text(HEAD, ROWS));

        assertThat(refusals.kept()).isEmpty();
        assertThat(counts.day()).isEqualTo(LocalDate.of(2022, 4, 7));
        assertThat(counts.rows()).isEqualTo(9);
        assertThat(counts.ofTheState()).isEqualTo(8);
        assertThat(counts.withoutMunicipality()).isEqualTo(1);
        assertThat(counts.undecided()).isEqualTo(1);
        assertThat(counts.byArea()).hasSize(47).containsEntry("11", STATE);
        assertThat(counts.byArea()).containsEntry("11020", new AreaCounts(2, 0, 0, 0, 1));
        assertThat(counts.byArea()).containsEntry("11007", new AreaCounts(2, 0, 0, 1, 1));
        assertThat(counts.byArea()).containsEntry("11001", new AreaCounts(0, 0, 2, 0, 0));
        assertThat(counts.byArea()).containsEntry("11046", new AreaCounts(0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1,false", "UTF-8,false", "UTF-8,true"})
    void its_encoding_changes_nothing(Charset encoding, boolean mark) throws IOException {
        String text = (mark ? "\uFEFF" : "") + text(HEAD, ROWS);
        assertThat(CaseFile.count(file(text.getBytes(encoding)), refusals, rows -> {})
                        .byArea())
                .containsEntry("11", STATE);
    }

    @Test
    void columns_in_another_order_quoted_and_with_days_as_excel_writes_them_are_the_same() throws IOException {
        var turned = Stream.concat(Stream.of(HEAD), Arrays.stream(ROWS))
                .map(row -> {
                    var cells = Arrays.asList(row.split(","));
                    Collections.reverse(cells);
                    return cells.stream().map(CaseFileTest::asExcel).collect(Collectors.joining("\",\"", "\"", "\""));
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        assertThat(count(turned).byArea()).containsEntry("11", STATE);
        assertThat(refusals.kept()).isEmpty();
    }

    private static String asExcel(String cell) {
        return cell.matches("\\d{4}-\\d\\d-\\d\\d")
                ? cell.substring(8) + "/" + cell.substring(5, 7) + "/" + cell.substring(0, 4)
                : cell;
    }

    @ParameterizedTest
    @CsvSource({"RESULTADO,1,2,3", "RESULTADO_LAB,1,2,3", "CLASIFICACION_FINAL,3,7,6", "CLASIFICACION_FINAL_COVID,3,7,6"
    })
    void each_years_column_of_the_verdict_is_understood(String column, String ill, String not, String awaited)
            throws IOException {
        String row = "2020-06-01,11,020,2020-05-01,9999-99-99,";
        var counts = count(text(
                "FECHA_ACTUALIZACION,ENTIDAD_RES,MUNICIPIO_RES,FECHA_SINTOMAS,FECHA_DEF," + column
                        + ",CLASIFICACION_FINAL_FLU",
                row + ill + ",7",
                row + ill + ",7",
                row + ill + ",3",
                row + not + ",3",
                row + not + ",3",
                row + awaited + ",3"));
        assertThat(counts.byArea()).containsEntry("11", new AreaCounts(3, 1, 2, 0, 3));
    }

    @Test
    void every_line_that_cannot_be_read_is_refused_with_its_column_and_its_reason() throws IOException {
        count(text(
                HEAD,
                ROWS[0],
                "2022-04-07,b1,11,047,2022-03-01,9999-99-99,3,México",
                "2022-04-07,b2,11,020,ayer,9999-99-99,3,México",
                "2022-04-07,b3,11,020,2022-03-01,2022-13-01,3,México",
                "2022-04-07,b4,11,020,2022-03-01,9999-99-99,8,México",
                "2022-04-06,b5,11,020,2022-03-01,9999-99-99,3,México",
                "2022-04-07,b6,<b>,020,2022-03-01,9999-99-99,3,México",
                "2022-04-07,b7,11"));

        assertThat(refusals.kept())
                .extracting(RefusedLine::line, RefusedLine::column, RefusedLine::value)
                .containsExactly(
                        tuple(3L, "MUNICIPIO_RES", "47"),
                        tuple(4L, "FECHA_SINTOMAS", "ayer"),
                        tuple(5L, "FECHA_DEF", "2022-13-01"),
                        tuple(6L, "CLASIFICACION_FINAL", "8"),
                        tuple(7L, "FECHA_ACTUALIZACION", "2022-04-06"),
                        tuple(8L, "ENTIDAD_RES", "<b>"),
                        tuple(9L, "", ""));
        assertThat(refusals.kept().get(6).reason()).isEqualTo("Trae 3 columnas; el encabezado, 8.");
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> count(text("FECHA_ACTUALIZACION,ENTIDAD_RES,FECHA_SINTOMAS", "x,11,y")))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("MUNICIPIO_RES, FECHA_DEF, CLASIFICACION_FINAL");
    }

    @Test
    void a_zip_is_read_and_one_that_is_cut_or_damaged_is_not() throws IOException {
        byte[] zip = zip("220407COVID19MEXICO.csv", text(HEAD, ROWS));
        assertThat(CaseFile.count(file(zip), refusals, rows -> {}).byArea()).containsEntry("11", STATE);

        assertThatThrownBy(() -> CaseFile.count(file(Arrays.copyOf(zip, zip.length / 2)), refusals, rows -> {}))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("cortado o dañado");
        byte[] damaged = zip.clone();
        int inTheMiddle = zip.length / 3;
        for (int i = 0; i < 8; i++) damaged[inTheMiddle + i] ^= 0x55;
        assertThatThrownBy(() -> CaseFile.count(file(damaged), refusals, rows -> {}))
                .isInstanceOf(UnusableFile.class);
    }

    @Test
    void a_text_that_ends_within_a_line_is_cut() {
        String whole = text(HEAD, ROWS);
        assertThatThrownBy(() -> count(whole.substring(0, whole.length() - 3)))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("cortado");
    }

    @Test
    void a_zip_must_hold_one_table() throws IOException {
        assertThatThrownBy(() -> CaseFile.count(file(zip("leeme.txt", "hola")), refusals, rows -> {}))
                .hasMessageContaining("trae 0 archivos CSV");
    }

    @Test
    void a_bomb_is_given_up_early() throws IOException {
        byte[] bomb = zip("bomba.csv", HEAD + "\n" + "0".repeat(20_000_000));
        assertThatThrownBy(() -> CaseFile.count(file(bomb), refusals, rows -> {}))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("65536");
        var endless = new WatchedStream(new ByteArrayInputStream(new byte[2_000_000]), 1_048_576);
        assertThatThrownBy(() -> endless.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("pasa de 1 MB");
    }

    private CaseCounts count(String text) throws IOException {
        return CaseFile.count(file(text.getBytes(StandardCharsets.ISO_8859_1)), refusals, rows -> {});
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "cases", ".csv"), bytes);
    }

    private static String text(String head, String... rows) {
        return head + "\n" + String.join("\n", rows) + "\n";
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
