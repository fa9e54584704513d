package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventJson;

/** Writes what is found as one JSON object, record by record. */
final class ExportJson implements Telling {
    private final JsonGenerator json;
    private boolean begun;

    ExportJson(OutputStream out, Identity identity, Instant at) throws IOException {
        json = EventJson.mapper().getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("exportedAt", at.toString());
        json.writeArrayFieldStart("keys");
        for (var key : identity.keys()) json.writeString(key.citizen().value());
        json.writeEndArray();
        texts("notes", ExportNotes.of(identity));
        json.writeArrayFieldStart("kinds");
    }

    @Override
    public void begin(Kind kind) throws IOException {
        endKind();
        begun = true;
        json.writeStartObject();
        json.writeStringField("what", kind.title());
        json.writeStringField("topic", kind.topic());
        json.writeStringField("kept", kind.kept());
        json.writeArrayFieldStart("records");
    }

    @Override
    public void found(Found one) throws IOException {
        json.writeStartObject();
        json.writeStringField("writtenAt", one.at().toString());
        json.writeFieldName("record");
        json.writeTree(one.value());
        json.writeEndObject();
    }

    @Override
    public void end(boolean whole) throws IOException {
        endKind();
        json.writeEndArray();
        json.writeBooleanField("complete", whole);
        json.writeEndObject();
        json.flush();
    }

    private void endKind() throws IOException {
        if (!begun) return;
        json.writeEndArray();
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) json.writeString(text);
        json.writeEndArray();
    }
}
