package mx.gob.guanajuato.conectate.views;

import java.util.List;
import java.util.Optional;

/**
 * What the view holds in Redis now. It need not be read together with the position: a writer whose position is not the
 * one in Redis any more is refused, so nothing that it read at another moment is ever built upon.
 */
public interface Stored {
    /** A text, byte for byte; throws {@link ViewUnavailable}. */
    Optional<byte[]> text(String key);

    /** One field of each of these hashes, in their order; throws {@link ViewUnavailable}. */
    List<Optional<byte[]>> fields(List<String> keys, String field);
}
