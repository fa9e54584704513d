package mx.gob.guanajuato.conectate.console.phone;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WhatsApp's formatting as HTML: *bold*, _italic_, ~struck~, `code`. A mark counts only at a word's edge, touching its text, in
 * one line; else it stays as typed. Everything is escaped first, so no text can bring markup of its own.
 */
final class WhatsAppMarks {
    private record Mark(Pattern pattern, String tag) {}

    private static final List<Mark> MARKS =
            List.of(mark('`', "code"), mark('*', "strong"), mark('_', "em"), mark('~', "s"));

    private WhatsAppMarks() {}

    /** One pass a mark, each over bounded text; the pattern has no nested repetition, so a formatting bomb costs linear time. */
    private static Mark mark(char sign, String tag) {
        String c = Pattern.quote("" + sign);
        String inner = "[^\\s" + sign + "](?:[^\\n" + sign + "]{0,1000}[^\\s" + sign + "])?";
        return new Mark(Pattern.compile("(?<![\\p{L}\\p{N}])" + c + "(" + inner + ")" + c + "(?![\\p{L}\\p{N}])"), tag);
    }

    static String toHtml(String text) {
        String html = escape(text);
        for (Mark mark : MARKS) {
            html = mark.pattern
                    .matcher(html)
                    .replaceAll(found ->
                            Matcher.quoteReplacement("<" + mark.tag + ">" + found.group(1) + "</" + mark.tag + ">"));
        }
        return html;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
