package mx.gob.guanajuato.conectate.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a message in their order.
 *
 * @param list each of {@code a-z 0-9} alone
 * @param ends for each word, whether a sentence or clause ends behind it («casos, hospitales?»)
 * @param emoji the words that its emoji stand for; they count only where little else was written
 */
public record Words(List<String> list, List<Boolean> ends, List<String> emoji) {
    /** Words beyond these are not read: a WhatsApp text has at most 4,096 characters, about 700 words. */
    public static final int MOST = 1_000;

    public static final Words NONE = new Words(List.of(), List.of(), List.of());

    /** Reads what was typed. */
    public static Words of(String text) {
        return new WordReader().read(text);
    }

    public static Words of(List<String> list) {
        return new Words(list, list.stream().map(word -> false).toList(), List.of());
    }

    public int count() {
        return list.size();
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public String word(int at) {
        return list.get(at);
    }

    /** The words from {@code from} up to, not including, {@code to}. */
    public Words part(int from, int to) {
        return new Words(list.subList(from, to), ends.subList(from, to), List.of());
    }

    /** The same with {@code replacement} in place of the words from {@code from} up to {@code to}. */
    public Words replaced(int from, int to, String replacement) {
        var words = new ArrayList<>(list.subList(0, from));
        var stops = new ArrayList<>(ends.subList(0, from));
        words.add(replacement);
        stops.add(ends.get(to - 1));
        words.addAll(list.subList(to, count()));
        stops.addAll(ends.subList(to, count()));
        return new Words(words, stops, emoji);
    }

    /** The same with the emoji's words behind the others. */
    public Words withEmoji() {
        if (emoji.isEmpty()) return this;
        var words = new ArrayList<>(list);
        var stops = new ArrayList<>(ends);
        for (String word : emoji) {
            words.add(word);
            stops.add(false);
        }
        return new Words(words, stops, List.of());
    }

    public String joined() {
        return String.join(" ", list);
    }
}
