package mx.gob.guanajuato.conectate.chatbot.content.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.chatbot.content.words.VariantNames;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** The bounds of what staff type. Whether every value exists is found out by answering with the text, not here. */
public final class TextRules {
    /** Where menu or list show it (Meta, reply buttons: 20). */
    public static final int MAX_SHOWN_TITLE = 20;

    /** Where only staff read it. */
    public static final int MAX_TITLE = 40;

    /** Twice what one message of Meta holds: with its conditions a text is longer than what is said of it. */
    public static final int MAX_TEXT = 8_192;

    /** Sections of Qute that a text may use. Others could call themselves or count for ever. */
    private static final Set<String> SECTIONS = Set.of("if", "else", "for", "each");

    /** One within another; with three, the longest lists that there are make some thousand lines. */
    private static final int DEEPEST = 2;

    private static final Pattern SECTION = Pattern.compile("\\{[#/]\\s*([^\\s}/]*)([^}]*)");
    private static final Pattern LIST = Pattern.compile("\\s*(?:\\w+\\s+in\\s+)?[a-zA-Z][\\w.]*\\s*");

    private TextRules() {}

    /** How long the topic's title may be. */
    public static int longestTitle(Topic topic) {
        return topic.menuNumber().isPresent() || topic.partOf().isPresent() ? MAX_SHOWN_TITLE : MAX_TITLE;
    }

    /** What is wrong, in words for staff; empty: nothing. */
    public static List<String> objections(Topic topic) {
        var wrong = new ArrayList<>(ofTitle(topic));
        topic.texts().forEach((variant, text) -> wrong.addAll(ofText(variant, text)));
        return wrong;
    }

    /** What is wrong with the title. */
    public static List<String> ofTitle(Topic topic) {
        int longest = longestTitle(topic);
        int length = topic.title().length();
        return topic.title().isBlank() || length > longest
                ? List.of("El título lleva de 1 a " + longest + " caracteres; tiene " + length + ".")
                : List.of();
    }

    /** What is wrong with one text. */
    public static List<String> ofText(String variant, String text) {
        String name = VariantNames.of(variant);
        if (text.isBlank()) return List.of("«" + name + "» está vacío.");
        if (text.length() > MAX_TEXT)
            return List.of(String.format(
                    Locale.ROOT, "«%s» tiene %,d caracteres; el límite es %,d.", name, text.length(), MAX_TEXT));
        var wrong = new ArrayList<String>();
        int depth = 0;
        var section = SECTION.matcher(text);
        while (section.find()) {
            String kind = section.group(1);
            boolean loop = kind.equals("for") || kind.equals("each");
            boolean opens = section.group().startsWith("{#");
            if (!SECTIONS.contains(kind)) wrong.add("En «" + name + "» no se puede usar " + section.group() + "}.");
            if (loop) depth += opens ? 1 : -1;
            if (loop
                    && opens
                    && (depth > DEEPEST || !LIST.matcher(section.group(2)).matches()))
                wrong.add("En «" + name + "» {#" + kind + "} sólo recorre una lista de valores, y a lo más una dentro"
                        + " de otra.");
        }
        return wrong;
    }
}
