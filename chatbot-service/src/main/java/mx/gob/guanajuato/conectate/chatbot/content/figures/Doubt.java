package mx.gob.guanajuato.conectate.chatbot.content.figures;

import java.util.List;
import java.util.Optional;

/** What somebody has to confirm before it is published, whichever way it comes. */
public final class Doubt {
    /** Such a jump is more likely a slip than an outbreak. */
    private static final int JUMP = 10;

    /** Figures that never fall, but by a correction. */
    private static final List<String> CUMULATIVE =
            List.of("confirmed-cases", "discarded-cases", "deaths", "recovered-cases");

    private Doubt() {}

    /**
     * Why a figure is doubtful; empty: it is not.
     *
     * @param published of the same day
     * @param before of the last day before
     */
    public static Optional<String> about(String indicator, long to, Optional<Long> published, Optional<Long> before) {
        boolean falls = isCumulative(indicator)
                && (before.map(value -> to < value).orElse(false)
                        || published.map(value -> to < value).orElse(false));
        if (falls) return Optional.of("es acumulado y baja");
        boolean jumps = published
                .or(() -> before)
                .map(value -> value > 0 && to >= JUMP * value)
                .orElse(false);
        return jumps ? Optional.of("es diez veces la cifra anterior o más") : Optional.empty();
    }

    /** Whether it is a figure that never falls. */
    public static boolean isCumulative(String indicator) {
        return CUMULATIVE.contains(indicator);
    }
}
