package mx.gob.guanajuato.conectate.simulator;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Messages of every type at the limit, one step below being wrong; the tests take that step. */
final class Limits {
    private Limits() {}

    static String of(int length) {
        return "á".repeat(length);
    }

    static String message(String type, String content) {
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"" + SimulatorTest.CITIZEN + "\",\"type\":\"" + type
                + "\",\"" + type + "\":" + content + "}";
    }

    static String list(int body, String button, String... sections) {
        return interactive(
                "list", body, "{\"button\":\"" + button + "\",\"sections\":[" + String.join(",", sections) + "]}");
    }

    static String section(String title, String... rows) {
        var named = title == null ? "" : "\"title\":\"" + title + "\",";
        return "{" + named + "\"rows\":[" + String.join(",", rows) + "]}";
    }

    static String row(String id, String title, String description) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"description\":\"" + description + "\"}";
    }

    static String[] rows(int count, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(n -> row(prefix + n, "Opción " + n, "d"))
                .toArray(String[]::new);
    }

    static String[] sections(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> section("S" + n, row("r" + n, "t", "d")))
                .toArray(String[]::new);
    }

    static String buttons(int body, String... replies) {
        var all = IntStream.range(0, replies.length)
                .mapToObj(n -> "{\"type\":\"reply\",\"reply\":" + replies[n] + "}")
                .collect(Collectors.joining(","));
        return interactive("button", body, "{\"buttons\":[" + all + "]}");
    }

    static String reply(String id, String title) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}";
    }

    static String address(String text, String url) {
        return interactive(
                "cta_url",
                1_024,
                "{\"name\":\"cta_url\",\"parameters\":{\"display_text\":\"" + text + "\",\"url\":\"" + url + "\"}}");
    }

    static String locationRequest(int body, String name) {
        return interactive("location_request_message", body, "{\"name\":\"" + name + "\"}");
    }

    /** The same with a header or a footer. */
    static String with(String interactive, String field) {
        return interactive.replaceFirst("\"body\":", field.replace("$", "\\$") + ",\"body\":");
    }

    static String textHeader(int length) {
        return "\"header\":{\"type\":\"text\",\"text\":\"" + of(length) + "\"}";
    }

    static String footer(int length) {
        return "\"footer\":{\"text\":\"" + of(length) + "\"}";
    }

    private static String interactive(String type, int body, String action) {
        return message(
                "interactive",
                "{\"type\":\"" + type + "\",\"body\":{\"text\":\"" + of(body) + "\"},\"action\":" + action + "}");
    }
}
