package mx.gob.guanajuato.conectate.console.phone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * WhatsApp's formatting as HTML: *bold*, _italic_, ~struck~, `code`, and links. A mark counts only at a word's edge, touching its text, in
 * one line; else it stays as typed. Everything is escaped first, so no text can bring markup of its own; a mark within a mark
 * is read from the text between, so tags always nest.
 */
final class WhatsAppMarks {
    private static final Map<String, String> TAGS = Map.of("*", "strong", "_", "em", "~", "s", "`", "code");
    private static final String ALL = "*_~`";
    private static final String VERBATIM = "`";

    /** Of the escaped text. Drawn and not followed: this is a picture of a phone. */
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>]*[^\\s<>.,:!?)\\]*_~]");

    /** By the marks that still count. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private WhatsAppMarks() {}

    static String toHtml(String text) {
        String html = escape(text);
        var found = LINK.matcher(html);
        var marked = new StringBuilder();
        int from = 0;
        while (found.find()) {
            marked.append(marked(html.substring(from, found.start()), ALL));
            marked.append("<span class=\"link\">").append(found.group()).append("</span>");
            from = found.end();
        }
        return marked.append(marked(html.substring(from), ALL)).toString();
    }

    private static String marked(String html, String marks) {
        if (marks.isEmpty()) return html;
        Matcher found = PATTERNS.computeIfAbsent(marks, WhatsAppMarks::pattern).matcher(html);
        return found.replaceAll(match -> {
            String mark = match.group().substring(0, 1);
            String inner = match.group().substring(1, match.group().length() - 1);
            String within = mark.equals(VERBATIM) ? inner : marked(inner, marks.replace(mark, ""));
            return Matcher.quoteReplacement("<" + TAGS.get(mark) + ">" + within + "</" + TAGS.get(mark) + ">");
        });
    }

    /** Each alternative stops at its own mark, so a formatting bomb costs linear time. */
    private static Pattern pattern(String marks) {
        String alternatives = marks.chars()
                .mapToObj(mark -> "\\x" + Integer.toHexString(mark))
                .map(mark -> mark + "[^\\s" + mark + "](?:[^\\n" + mark + "]{0,1000}[^\\s" + mark + "])?" + mark)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
