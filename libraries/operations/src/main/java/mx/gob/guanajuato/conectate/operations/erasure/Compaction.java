package mx.gob.guanajuato.conectate.operations.erasure;

import java.util.Optional;

/**
 * A partition in which nothing more is written keeps what it holds: the broker compacts only files that are closed, and closes
 * one only when it writes another record. After an erasure a mark without value is written for as many days as compaction
 * takes, to each partition and changelog where the citizen was.
 */
public final class Compaction {
    /** The key of a mark: no citizen, pseudonym or id is written so. */
    public static final String MARK = "~";

    private static final String FORGETS = MARK + "forget/";

    private Compaction() {}

    /** The key of a record without value that says: whoever remembers this pseudonym forgets it. */
    public static String forgets(String pseudonym) {
        return FORGETS + pseudonym;
    }

    /** The pseudonym that is to be forgotten; empty where the key says nothing of that. */
    public static Optional<String> forgotten(String key) {
        return key.startsWith(FORGETS) ? Optional.of(key.substring(FORGETS.length())) : Optional.empty();
    }
}
