package mx.gob.guanajuato.conectate.chatbot.content.figures;

import java.time.LocalDate;
import java.util.Optional;

/** Which figure of a sheet. */
public record CellKey(String indicator, String area) {
    private static final String BETWEEN = "~";

    /** As a form's field bears it. */
    public String text() {
        return indicator + BETWEEN + area;
    }

    static Optional<CellKey> of(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 1) return Optional.empty();
        return Optional.of(new CellKey(text.substring(0, between), text.substring(between + 1)));
    }

    String contentKey(LocalDate day) {
        return "figure/" + indicator + "/" + area + "/" + day;
    }
}
