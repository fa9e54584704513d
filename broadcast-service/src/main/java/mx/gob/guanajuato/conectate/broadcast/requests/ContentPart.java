package mx.gob.guanajuato.conectate.broadcast.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** One part of a content as the API takes it: the form of the record, but what is wrong or not known is refused by its name. */
final class ContentPart {
    private ContentPart() {}

    static <T> Optional<T> read(JsonNode part, Class<T> form, String field) {
        if (part == null || part.isNull()) return Optional.empty();
        try {
            T read = EventJson.mapper()
                    .readerFor(form)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(part);
            return Optional.of(read);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InvalidEvent broken) throw refused(broken, field);
            throw Problems.invalid(field + path(e), "body", "is not of the form that the documentation shows");
        } catch (IOException e) {
            throw Problems.invalid(field, "body", "cannot be read");
        }
    }

    static <T> List<T> readAll(List<JsonNode> parts, Class<T> form, String field) {
        if (parts == null) return List.of();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> read(parts.get(i), form, field + "[" + i + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A part as it would be given. */
    static JsonNode written(Object part) {
        return EventJson.mapper().valueToTree(part);
    }

    private static RuntimeException refused(InvalidEvent broken, String field) {
        var said = broken.getMessage().split(": ", 2);
        return Problems.invalid(said.length > 1 ? said[0] : field, "body", "is " + said[said.length - 1]);
    }

    private static String path(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) return "";
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
    }
}
