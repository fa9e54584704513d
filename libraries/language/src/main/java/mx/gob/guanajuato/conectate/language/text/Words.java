package mx.gob.guanajuato.conectate.language.text;

import java.util.Arrays;
import java.util.List;

/** The words of a message in their order, each of {@code a-z 0-9} alone, with how each sounds. Immutable. */
public final class Words {
    /** Words beyond these are not read: a WhatsApp text has at most 4,096 characters, about 700 words. */
    public static final int MOST = 1_000;

    public static final Words NONE = of(List.of());

    /** Behind a word: a sentence or clause ends; a question ends; a question begins. */
    static final int END = 1;

    static final int ASKED = 2;
    static final int OPENS = 4;

    private final String[] words;
    private final String[] sounds;
    private final byte[] marks;
    private final String[] emoji;

    private Words(String[] words, String[] sounds, byte[] marks, String[] emoji) {
        this.words = words;
        this.sounds = sounds;
        this.marks = marks;
        this.emoji = emoji;
    }

    /**
     * Takes words that were read.
     *
     * @param marks for each, what stands behind it: {@link #END}, {@link #ASKED}, {@link #OPENS}
     * @param emoji the words that the message's emoji stand for; they count only where little else was written
     */
    static Words read(List<String> words, byte[] marks, List<String> emoji) {
        return new Words(words.toArray(String[]::new), new String[words.size()], marks, emoji.toArray(String[]::new));
    }

    /** Reads what was typed. */
    public static Words of(String text) {
        return new WordReader().read(text);
    }

    public static Words of(List<String> list) {
        return read(list, new byte[list.size()], List.of());
    }

    public int count() {
        return words.length;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    public String word(int at) {
        return words[at];
    }

    /** The {@link Sound} of a word; found when it is first asked for, for many are asked for often. */
    public String sound(int at) {
        String sound = sounds[at];
        if (sound == null) sounds[at] = sound = Sound.of(words[at]);
        return sound;
    }

    /** Whether a sentence or clause ends behind a word («casos, hospitales?»). */
    public boolean endsAt(int at) {
        return (marks[at] & END) != 0;
    }

    /** Whether a question mark stands behind a word. */
    public boolean asksAt(int at) {
        return (marks[at] & ASKED) != 0;
    }

    /** Whether a question opens behind a word («de León, ¿cuántos casos?»). */
    public boolean opensBehind(int at) {
        return (marks[at] & OPENS) != 0;
    }

    public List<String> list() {
        return Arrays.asList(words);
    }

    /** The words from {@code from} up to, not including, {@code to}. */
    public Words part(int from, int to) {
        return new Words(
                Arrays.copyOfRange(words, from, to),
                Arrays.copyOfRange(sounds, from, to),
                Arrays.copyOfRange(marks, from, to),
                new String[0]);
    }

    /** The same with {@code replacement} in place of the words from {@code from} up to {@code to}. */
    public Words replaced(int from, int to, String replacement) {
        int count = words.length - (to - from) + 1;
        var stops = new byte[count];
        System.arraycopy(marks, 0, stops, 0, from);
        stops[from] = marks[to - 1];
        System.arraycopy(marks, to, stops, from + 1, words.length - to);
        return new Words(replaced(words, from, to, replacement), replaced(sounds, from, to, null), stops, emoji);
    }

    private static String[] replaced(String[] strings, int from, int to, String replacement) {
        var replaced = new String[strings.length - (to - from) + 1];
        System.arraycopy(strings, 0, replaced, 0, from);
        replaced[from] = replacement;
        System.arraycopy(strings, to, replaced, from + 1, strings.length - to);
        return replaced;
    }

    /** The same with the emoji's words behind the others. */
    public Words withEmoji() {
        if (emoji.length == 0) return this;
        int count = words.length + emoji.length;
        var all = Arrays.copyOf(words, count);
        System.arraycopy(emoji, 0, all, words.length, emoji.length);
        return new Words(all, Arrays.copyOf(sounds, count), Arrays.copyOf(marks, count), new String[0]);
    }

    public String joined() {
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return joined();
    }
}
