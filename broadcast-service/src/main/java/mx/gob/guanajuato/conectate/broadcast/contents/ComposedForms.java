package mx.gob.guanajuato.conectate.broadcast.contents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;

/** The forms of the content that goes out at present: thousands of messages in a row are the same. One thread uses it. */
final class ComposedForms {
    private final Map<Boolean, Made> last = new HashMap<>();

    private record Made(BroadcastContent content, Optional<String> fileAtMeta, JsonNode body) {
        boolean isOf(BroadcastContent other, Optional<String> file) {
            return content.equals(other) && fileAtMeta.equals(file);
        }
    }

    JsonNode of(BroadcastContent content, boolean free, MediaIds ids) {
        var file = Headings.file(content).flatMap(ids::of);
        var same = last.get(free);
        if (same != null && same.isOf(content, file)) return same.body();
        var body = (free
                        ? FreeForm.of(content, ids)
                        : TemplateForm.of(content, ids).orElseThrow())
                .toGraph();
        last.put(free, new Made(content, file, body));
        return body;
    }
}
