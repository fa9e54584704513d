package mx.gob.guanajuato.conectate.console.phone;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen will see: one question and what answers it.
 *
 * @param bubbles in their order
 */
public record PhonePreview(List<Bubble> bubbles) {
    /** A longer text is not drawn: it would be refused anyway. */
    private static final int LONGEST = 20_000;

    /**
     * One message.
     *
     * @param citizen whether the citizen wrote it
     * @param text with WhatsApp's marks
     * @param buttons below it, by their words
     * @param above what stands above its text
     */
    public record Bubble(boolean citizen, String text, List<String> buttons, Optional<Above> above) {
        /** A text and its buttons. */
        public Bubble(boolean citizen, String text, List<String> buttons) {
            this(citizen, text, buttons, Optional.empty());
        }

        /** The text as HTML, escaped. */
        public RawString getHtml() {
            return new RawString(WhatsAppMarks.toHtml(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        }
    }

    /**
     * A picture, a film, a file or a place above a text.
     *
     * @param words what it is, or is called
     * @param address where the console has it; empty where it can only be told
     */
    public record Above(String words, Kind kind, Optional<String> address) {
        /** How it is looked at. */
        public enum Kind {
            PICTURE,
            FILM,
            OTHER
        }

        public boolean isPicture() {
            return kind == Kind.PICTURE;
        }

        public boolean isFilm() {
            return kind == Kind.FILM;
        }
    }

    /** A question and the texts that answer it. */
    public static PhonePreview of(String question, List<Bubble> answer) {
        var bubbles = new ArrayList<Bubble>();
        bubbles.add(new Bubble(true, question, List.of()));
        bubbles.addAll(answer);
        return new PhonePreview(bubbles);
    }

    /** Whether it answers somebody; else it is what citizens receive without having asked. */
    public boolean isAnswer() {
        return bubbles.stream().anyMatch(Bubble::citizen);
    }
}
