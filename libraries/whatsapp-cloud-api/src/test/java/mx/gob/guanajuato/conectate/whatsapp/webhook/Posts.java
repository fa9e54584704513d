package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Posts as Meta writes them. */
final class Posts {
    static final String ACCOUNT = "102290129340398";
    static final String NUMBER = "106540352242922";
    static final String CONTACT = "{\"profile\":{\"name\":\"Sheena Nelson\"},\"wa_id\":\"16505551234\"}";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Posts() {}

    static String messages(String contacts, String... messages) {
        return value("\"contacts\":[" + contacts + "],\"messages\":[" + String.join(",", messages) + "]");
    }

    static String statuses(String... statuses) {
        return value("\"statuses\":[" + String.join(",", statuses) + "]");
    }

    static String value(String arrays) {
        return change(("{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":"
                        + "{\"display_phone_number\":\"15550783881\",\"phone_number_id\":\"%s\"},%s}}")
                .formatted(NUMBER, arrays));
    }

    static String change(String change) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"%s\",\"changes\":[%s]}]}"
                .formatted(ACCOUNT, change);
    }

    static List<WebhookUpdate> read(String post) {
        try {
            return WebhookPayload.read(post.getBytes(StandardCharsets.UTF_8));
        } catch (NotJson e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The elements of a file of Meta's documented examples. */
    static Stream<String> documented(String file) {
        try (var in = Posts.class.getResourceAsStream(file)) {
            // As text, not as a tree: the reader under test is to see the very digits of the file.
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assert StreamSupport.stream(json(lines).spliterator(), false).count() > 1;
            return lines
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("{"))
                    .map(line -> line.replaceFirst(",$", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
