package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;

/** Writes what is found as a page that a citizen can read and print: every field by its name, nothing to run. */
final class ExportPage implements Telling {
    private static final Map<Character, String> ESCAPED =
            Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;", '\'', "&#39;");

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="es-MX"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Tus datos en Conéctate GTO</title>
            <style>body{font:16px/24px sans-serif;max-width:80ch;margin:24px auto;padding:0 16px;overflow-wrap:anywhere}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:0}dt{color:#566171}dd{margin:0}
            section>ol{padding-left:24px}li{margin-bottom:16px}</style></head><body>
            <h1>Tus datos en Conéctate GTO</h1>
            """;

    private final Writer out;
    private int ofKind;
    private boolean begun;

    ExportPage(OutputStream stream, Identity identity, Instant at) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(HEAD);
        out.write("<p>Generado el " + SpanishFormats.moment(at) + ". Identificadores: ");
        for (var key : identity.keys()) text(key.citizen().value() + " ");
        out.write("</p>\n");
        for (String note : ExportNotes.of(identity)) {
            out.write("<p>");
            text(note);
            out.write("</p>\n");
        }
    }

    @Override
    public void begin(Kind kind) throws IOException {
        endKind();
        begun = true;
        ofKind = 0;
        out.write("<section><h2>");
        text(kind.title());
        out.write("</h2><p>Se guarda: ");
        text(kind.kept());
        out.write(".</p><ol>\n");
    }

    @Override
    public void found(Found one) throws IOException {
        ofKind++;
        out.write("<li><strong>" + SpanishFormats.moment(one.at()) + "</strong><dl>");
        fields("", one.value());
        out.write("</dl></li>\n");
    }

    private void fields(String name, JsonNode value) throws IOException {
        if (value.isObject() && !value.isEmpty()) {
            for (var field : value.properties())
                fields(name.isEmpty() ? field.getKey() : name + " · " + field.getKey(), field.getValue());
        } else if (value.isArray() && !value.isEmpty()) {
            for (JsonNode element : value) fields(name, element);
        } else {
            out.write("<dt>");
            text(name);
            out.write("</dt><dd>");
            text(value.isContainerNode() ? "–" : value.asText());
            out.write("</dd>");
        }
    }

    @Override
    public void end(boolean whole) throws IOException {
        endKind();
        if (!whole) out.write("<p><strong>Hay más de lo que cabe aquí.</strong> Pide el resto al equipo técnico.</p>");
        out.write("</body></html>\n");
        out.flush();
    }

    private void endKind() throws IOException {
        if (!begun) return;
        out.write("</ol>" + (ofKind == 0 ? "<p>Nada.</p>" : "") + "</section>\n");
    }

    private void text(String text) throws IOException {
        for (char one : text.toCharArray()) out.write(ESCAPED.getOrDefault(one, String.valueOf(one)));
    }
}
