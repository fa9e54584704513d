package mx.gob.guanajuato.conectate.broadcast.contents;

import java.util.Optional;

/** Under which id Meta has a file, for the number that sends. Must not wait. */
@FunctionalInterface
public interface MediaIds {
    /** Meta's id; empty while there is none. */
    Optional<String> of(String sha256);

    /** The id, which is there by now. */
    default String required(String sha256) {
        return of(sha256).orElseThrow(() -> new IllegalStateException("a file that Meta does not have yet"));
    }
}
