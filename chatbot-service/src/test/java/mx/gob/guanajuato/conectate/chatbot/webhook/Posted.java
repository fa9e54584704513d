package mx.gob.guanajuato.conectate.chatbot.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import mx.gob.guanajuato.conectate.events.EventJson;

/** One case of resources/payloads, with citizens and an id of its own. */
record Posted(
        String name,
        String wamid,
        String phone,
        String user,
        Optional<JsonNode> contact,
        JsonNode element,
        JsonNode outcome) {
    /** What the numbers and ids of one case have in common: their last digits. */
    private static final int DIGITS = 7;

    /** The cases of one file of resources/payloads. */
    static List<Posted> all(String file) {
        try (InputStream in = Posted.class.getResourceAsStream("/payloads/" + file)) {
            return StreamSupport.stream(EventJson.mapper().readTree(in).spliterator(), false)
                    .map(Posted::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Posted of(JsonNode one) {
        long number = ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999);
        String wamid = "wamid." + one.get("name").textValue().replace(' ', '-') + "." + number;
        String phone = "521472" + number;
        String user = "MX.134" + number;
        Map<String, String> values = Map.of(
                "<wamid>",
                wamid,
                "<now>",
                "" + System.currentTimeMillis() / 1_000,
                "<phone>",
                phone,
                "<phone2>",
                "521473" + number,
                "<user>",
                user,
                "<user2>",
                "MX.135" + number);
        return new Posted(
                one.get("name").textValue(),
                wamid,
                phone,
                user,
                Optional.ofNullable(one.get("contact")).map(contact -> filled(contact, values)),
                filled(one.get("element"), values),
                filled(one.get("outcome"), values));
    }

    private static JsonNode filled(JsonNode node, Map<String, String> values) {
        String text = node.toString();
        for (var value : values.entrySet()) text = text.replace(value.getKey(), value.getValue());
        try {
            return EventJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean isSilent() {
        return outcome.path("silent").asBoolean();
    }

    boolean isAnswered() {
        return !outcome.has("deadLetter");
    }

    String phoneKey() {
        return key(phone);
    }

    String citizen() {
        return expected("citizen").map(Posted::key).orElseGet(() -> element.has("from") ? phoneKey() : user);
    }

    /** Under which key its answer, or that to the message after it, lies. */
    String answeredAs() {
        return isSilent() ? phoneKey() : citizen();
    }

    Optional<String> expected(String field) {
        return Optional.ofNullable(outcome.get(field)).map(JsonNode::textValue);
    }

    /** Whether it is a number or id of this case's citizen, of before or after a change. */
    boolean isAbout(String key) {
        return key.endsWith(phone.substring(phone.length() - DIGITS));
    }

    List<List<String>> links() {
        return StreamSupport.stream(outcome.path("links").spliterator(), false)
                .map(link -> List.of(
                        key(link.get(0).asText()),
                        key(link.get(1).asText()),
                        link.get(2).asText()))
                .toList();
    }

    /** 521… and 52… are one citizen. */
    private static String key(String id) {
        return id.startsWith("521") ? "52" + id.substring(3) : id;
    }
}
