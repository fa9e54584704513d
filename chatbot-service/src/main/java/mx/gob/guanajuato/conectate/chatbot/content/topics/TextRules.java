package mx.gob.guanajuato.conectate.chatbot.content.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The bounds of what staff type. Whether every value exists is found out by answering with the text, not here. */
public final class TextRules {
    /** Shown in menu, list and suggestions (Meta, reply buttons: 20). */
    public static final int MAX_TITLE = 20;

    /** Twice what one message of Meta holds: with its conditions a text is longer than what is said of it. */
    public static final int MAX_TEXT = 8_192;

    /** Sections of Qute that a text may use. Others could call themselves or count for ever. */
    private static final Set<String> SECTIONS = Set.of("if", "else", "for", "each");

    private static final int MOST_LOOPS = 3;
    private static final Pattern SECTION = Pattern.compile("\\{[#/]\\s*([^\\s}/]*)([^}]*)");
    private static final Pattern LIST = Pattern.compile("\\s*(?:\\w+\\s+in\\s+)?[a-zA-Z][\\w.]*\\s*");

    private TextRules() {}

    /** What is wrong, in words for staff; empty: nothing. */
    public static List<String> objections(String title, Map<String, String> texts) {
        var wrong = new ArrayList<String>();
        if (title.isBlank() || title.length() > MAX_TITLE)
            wrong.add("El título lleva de 1 a " + MAX_TITLE + " caracteres; tiene " + title.length() + ".");
        texts.forEach((name, text) -> wrong.addAll(objections(name, text)));
        return wrong;
    }

    private static List<String> objections(String name, String text) {
        if (text.isBlank()) return List.of("El texto «" + name + "» está vacío.");
        if (text.length() > MAX_TEXT)
            return List.of(
                    "El texto «" + name + "» tiene " + text.length() + " caracteres; el límite es " + MAX_TEXT + ".");
        var wrong = new ArrayList<String>();
        int loops = 0;
        var section = SECTION.matcher(text);
        while (section.find()) {
            String kind = section.group(1);
            boolean opensLoop = section.group().startsWith("{#") && (kind.equals("for") || kind.equals("each"));
            if (!kind.isEmpty() && !SECTIONS.contains(kind))
                wrong.add("En «" + name + "» no se puede usar {#" + kind + "}.");
            else if (opensLoop
                    && (++loops > MOST_LOOPS || !LIST.matcher(section.group(2)).matches()))
                wrong.add("En «" + name + "» {#" + kind + "} sólo recorre una lista de valores, a lo más " + MOST_LOOPS
                        + " veces.");
        }
        return wrong;
    }
}
