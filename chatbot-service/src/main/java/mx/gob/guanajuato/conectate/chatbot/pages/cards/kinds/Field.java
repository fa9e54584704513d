package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import java.util.List;
import java.util.Optional;

/**
 * A field of a card.
 *
 * @param name in the form
 * @param options what may be chosen; none: it is typed
 * @param rows lines that a longer text shows; 1: a single line
 * @param longest characters at most
 */
public record Field(
        String name, String label, String hint, List<Option> options, int rows, int longest, boolean required) {
    private static final int LINE = 200;

    /** Something to choose. */
    public record Option(String value, String label) {}

    /** A line that has to be there. */
    static Field line(String name, String label) {
        return new Field(name, label, "", List.of(), 1, LINE, true);
    }

    /** A text of some lines that has to be there. */
    static Field text(String name, String label) {
        return new Field(name, label, "", List.of(), 3, 600, true);
    }

    /** One of several. */
    static Field choice(String name, String label, List<Option> options) {
        return new Field(name, label, "", options, 1, LINE, true);
    }

    Field optional() {
        return new Field(name, label, hint, options, rows, longest, false);
    }

    Field saying(String words) {
        return new Field(name, label, words, options, rows, longest, required);
    }

    /** What is wrong with what was typed, besides what the card itself asks. */
    public Optional<String> objection(String value) {
        if (value.isEmpty())
            return required ? Optional.of("Falta: " + label + (label.endsWith("?") ? "" : ".")) : Optional.empty();
        if (value.length() > longest)
            return Optional.of(label + " lleva a lo más " + longest + " caracteres; tiene " + value.length() + ".");
        boolean known = options.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(value));
        return known ? Optional.empty() : Optional.of(label + ": elige una opción de la lista.");
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    public boolean isLong() {
        return rows > 1;
    }
}
