package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The few texts that most interactions share, each made once: topics, municipalities, the number. Bounded, whatever it is
 * asked; threads may use it side by side, for what it holds never changes and is only replaced.
 */
final class KnownTexts {
    private static final int PLACES = 1_024;
    private static final int FACTOR = 31;

    private final Known[] places = new Known[PLACES];

    private record Known(byte[] bytes, Optional<String> text) {}

    /** The ASCII text that lies there. */
    Optional<String> of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = FACTOR * hash + bytes[i];
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        var known = places[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to)) return known.text;
        var text = Optional.of(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        places[place] = new Known(Arrays.copyOfRange(bytes, from, to), text);
        return text;
    }
}
