package mx.gob.guanajuato.conectate.console.phone;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;

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
     */
    public record Bubble(boolean citizen, String text, List<String> buttons) {
        /** The text as HTML, escaped. */
        public RawString getHtml() {
            return new RawString(WhatsAppMarks.toHtml(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        }
    }

    /** A question and the texts that answer it. */
    public static PhonePreview of(String question, List<Bubble> answer) {
        var bubbles = new ArrayList<Bubble>();
        bubbles.add(new Bubble(true, question, List.of()));
        bubbles.addAll(answer);
        return new PhonePreview(bubbles);
    }
}
