package mx.gob.guanajuato.conectate.chatbot.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;
import mx.gob.guanajuato.conectate.events.content.FigureImport.Proposed;
import mx.gob.guanajuato.conectate.events.content.FigureImport.RefusedLine;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as staff make them, and as somebody makes them who means harm. */
class FigureFilesTest {
    private static final ContentCatalog CATALOG = CarriedContent.inForce();
    private static final Names NAMES = new Names(CATALOG.municipalities(), CATALOG.topics());
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 8);
    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);
    private static final String HEAD = "fecha,municipio,indicador,valor\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-30",
                "30/04/2021",
                "30-4-2021",
                "30 de abril de 2021",
                "30 abr 2021",
                "30-abr-21",
                "30 de Abril del 2021"
            })
    void days_are_read_as_people_in_mexico_write_them(String day) {
        assertThat(read(HEAD + day + ",León,Casos confirmados,5\n").figures())
                .containsExactly(new Proposed("confirmed-cases", "11020", DAY, 5, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "León,11020",
        "LEON,11020",
        "11020,11020",
        "020,11020",
        "Silao,11037",
        "Guanajuato,11015",
        "Estado,11",
        "11,11",
        "Todo el estado,11",
        "Valle de Santiago,11042"
    })
    void places_are_read_by_code_name_and_alias(String place, String area) {
        assertThat(read(HEAD + "2021-04-30," + place + ",deaths,5\n").figures())
                .extracting(Proposed::area)
                .containsExactly(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"1204!1204", "\"1,204\"!1204", "1 204!1204", "0!0", "1204.0!1204", "12345678!12345678"})
    void figures_are_read_with_and_without_their_commas(String typed, long value) {
        assertThat(read(HEAD + "2021-04-30,León,deaths," + typed + "\n").figures())
                .extracting(Proposed::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "windows-1252,false", "UTF-16LE,true", "UTF-16BE,true"})
    void whatever_it_is_written_in_its_accents_are_read(Charset encoding, boolean mark) throws IOException {
        String text = (mark ? "\uFEFF" : "") + "Fecha;Municipio;Indicador;Valor;Fuente\r\n"
                + "30/04/2021;Acámbaro;Defunciones;7;Jurisdicción sanitaria\r\n";
        var read = read(text.getBytes(encoding));
        assertThat(read.refused()).isEmpty();
        assertThat(read.figures()).containsExactly(new Proposed("deaths", "11002", DAY, 7, 0));
        assertThat(read.sources()).containsExactly("Jurisdicción sanitaria");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whatever_stands_between_its_columns_and_in_whatever_order(String separator) {
        String text =
                "valor,indicador,fecha,lugar,notas\n5,Defunciones,2021-04-30,León,\n\n6,Defunciones,2021-05-01,León,\n";
        assertThat(read(text.replace(",", separator)).figures()).hasSize(2);
    }

    @Test
    void every_line_that_cannot_be_taken_is_refused_with_its_column_and_its_reason() {
        var read = read(HEAD
                + "2021-04-30,León,Casos confirmados,5\n"
                + "31/02/2021,León,Casos confirmados,5\n"
                + "2022-04-09,León,Casos confirmados,5\n"
                + "2021-04-30,Querétaro,Casos confirmados,5\n"
                + "2021-04-30,León,Contagios de ayer,5\n"
                + "2021-04-30,León,Defunciones,muchas\n"
                + "2021-04-30,León,Defunciones,\n"
                + "2021-04-30,León,Defunciones,-3\n"
                + "2021-04-30,León,Defunciones,=1+1\n"
                + "2021-04-30,LEON,Casos confirmados,6\n");

        assertThat(read.figures()).hasSize(1);
        assertThat(read.refusedLines()).isEqualTo(9);
        assertThat(read.refused())
                .extracting(RefusedLine::line, RefusedLine::column, RefusedLine::value)
                .containsExactly(
                        tuple(3L, "fecha", "31/02/2021"),
                        tuple(4L, "fecha", "2022-04-09"),
                        tuple(5L, "municipio", "Querétaro"),
                        tuple(6L, "indicador", "Contagios de ayer"),
                        tuple(7L, "valor", "muchas"),
                        tuple(8L, "valor", ""),
                        tuple(9L, "valor", "-3"),
                        tuple(10L, "valor", "=1+1"),
                        tuple(11L, "valor", "6"));
        assertThat(read.refused().get(7).reason()).isEqualTo("Es una fórmula. Pega sólo el valor.");
        assertThat(read.refused().get(8).reason()).isEqualTo("Esa cifra ya está en el renglón 2.");
    }

    @Test
    void a_figure_without_any_source_is_refused() throws IOException {
        Path file = file((HEAD + "2021-04-30,León,Defunciones,5\n").getBytes(StandardCharsets.UTF_8));
        assertThat(FigureFiles.read(file, NAMES, Optional.empty(), TODAY, rows -> {})
                        .refused())
                .extracting(RefusedLine::column, RefusedLine::reason)
                .containsExactly(tuple("fuente", "Falta la fuente, y no se dio una para todo el archivo."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "fecha,lugar,valor!Falta la columna indicador",
                "a,b,c!Faltan las columnas fecha, municipio, indicador, valor",
                "fecha,municipio,indicador,valor!sólo trae el encabezado"
            })
    void a_file_without_its_columns_or_lines_says_so(String head, String reason) {
        String rows = head.endsWith("valor") && head.contains("municipio") ? "\n" : "\nx,y,z\n";
        assertThatThrownBy(() -> read(head + rows))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_cell_of_100_000_characters_and_a_quote_that_nobody_closes_are_refused() {
        assertThatThrownBy(() -> read(HEAD + "2021-04-30,León,Defunciones," + "9".repeat(100_000) + "\n"))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("65536");
        assertThat(read(HEAD + "2021-04-30,León,Defunciones,\"5\n2021-05-01,León,Defunciones,6\n")
                        .refused())
                .hasSize(1);
    }

    @Test
    void a_workbook_is_read_with_its_days_and_never_a_formula() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "pruebas", "1.0")) {
            var sheet = workbook.newWorksheet("cifras");
            String[] head = {"Fecha", "Municipio", "Indicador", "Valor", "Fuente"};
            for (int i = 0; i < head.length; i++) sheet.value(0, i, head[i]);
            sheet.value(1, 0, DAY);
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 0, "30 de abril de 2021");
            sheet.value(3, 0, "2021-05-01");
            for (int row = 1; row < 4; row++) {
                sheet.value(row, 1, row == 1 ? "11020" : "Irapuato");
                sheet.value(row, 2, "Defunciones");
                sheet.value(row, 4, "Secretaría de Salud");
            }
            sheet.value(1, 3, 1204);
            sheet.value(2, 3, 7);
            sheet.formula(3, 3, "D2+D3");
        }

        var read = read(bytes.toByteArray());

        assertThat(read.figures())
                .containsExactly(
                        new Proposed("deaths", "11020", DAY, 1204, 0), new Proposed("deaths", "11017", DAY, 7, 0));
        assertThat(read.refused())
                .extracting(RefusedLine::line, RefusedLine::column, RefusedLine::reason)
                .containsExactly(tuple(4L, "Valor", "Es una fórmula. Pega sólo el valor."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+300000000", "1E-300000000"})
    void a_cell_whose_number_would_fill_the_memory_is_refused_by_its_row_and_column(String value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "pruebas", "1.0")) {
            var sheet = workbook.newWorksheet("cifras");
            String[] head = {"Fecha", "Municipio", "Indicador", "Valor", "Fuente"};
            String[] cells = {"2021-04-30", "León", "Defunciones", "", "Secretaría de Salud"};
            for (int i = 0; i < head.length; i++) {
                sheet.value(0, i, head[i]);
                sheet.value(1, i, cells[i]);
            }
            sheet.value(1, 3, new BigDecimal(value));
        }

        assertThat(read(bytes.toByteArray()).refused())
                .extracting(RefusedLine::line, RefusedLine::column, RefusedLine::value, RefusedLine::reason)
                .containsExactly(tuple(2L, "Valor", value, "No es un número entero. Escríbelo como 1204 o 1,204."));
    }

    @Test
    void a_workbook_that_is_a_bomb_or_asks_for_files_of_ours_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "pruebas", "1.0")) {
            workbook.newWorksheet("cifras").value(0, 0, "Fecha");
        }
        byte[] large = with(bytes.toByteArray(), Map.of("xl/media/bomb.bin", "0".repeat(40_000_000)));
        assertThatThrownBy(() -> read(large)).isInstanceOf(UnusableFile.class).hasMessageContaining("32 MB");

        String entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        byte[] asking = with(bytes.toByteArray(), Map.of("xl/worksheets/sheet1.xml", entity));
        assertThatThrownBy(() -> read(asking)).isInstanceOf(UnusableFile.class);
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(UnusableFile.class).hasMessage("El archivo está vacío.");
        assertThatThrownBy(() -> read("PK\u0003\u0004roto")).isInstanceOf(UnusableFile.class);
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .hasMessageContaining("Excel antiguo");
        assertThatThrownBy(() -> read("%PDF-1.7 \n%âãÏÓ\n1 0 obj\n"))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("Faltan las columnas");
    }

    private ReadFigures read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadFigures read(byte[] bytes) {
        try {
            return FigureFiles.read(file(bytes), NAMES, Optional.of("Secretaría de Salud"), TODAY, rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "figures", ""), bytes);
    }

    /** The same archive with other parts in it. */
    private byte[] with(byte[] archive, Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(file(archive).toFile());
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (parts.containsKey(entry.getName())) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
