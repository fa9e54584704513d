package mx.gob.guanajuato.conectate.chatbot.content.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.cases.HeadReader;
import mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile;

/** A sheet of text: UTF-8, UTF-16 with its mark, or what Windows in Mexico writes; comma, semicolon, tab or bar. */
final class TextSheet {
    private static final int LONGEST_ROW = 65_536;
    private static final int BUFFER = 8_192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    private TextSheet() {}

    static List<TableRow> rows(Path file) throws IOException {
        var text = new HeadReader(new StringReader(text(Files.readAllBytes(file))), BUFFER);
        var reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .ignoreDifferentFieldCount(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
        var rows = new ArrayList<TableRow>();
        try (var all = reader.iterator()) {
            collect(all, rows);
        } catch (CsvParseException e) {
            throw new UnusableFile(
                    "Cerca del renglón " + (rows.size() + 1) + " hay un renglón de más de " + LONGEST_ROW
                            + " caracteres o unas comillas sin cerrar.",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static void collect(Iterator<CsvRecord> all, List<TableRow> rows) {
        while (all.hasNext()) {
            if (rows.size() > SheetFile.MOST_ROWS) throw SheetFile.tooManyRows();
            var record = all.next();
            rows.add(new TableRow(record.getStartingLineNumber(), record.getFields()));
        }
    }

    private static String text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.ISO_8859_1);
        for (var mark : MARKS.entrySet()) {
            int length = mark.getKey().length();
            if (start.startsWith(mark.getKey()))
                return new String(bytes, length, bytes.length - length, mark.getValue());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
