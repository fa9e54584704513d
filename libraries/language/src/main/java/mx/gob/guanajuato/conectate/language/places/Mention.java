package mx.gob.guanajuato.conectate.language.places;

/**
 * A place that a message names.
 *
 * @param kind of place
 * @param name a municipality's code, or how the other place is called
 * @param from its first word
 * @param to the word behind its last
 */
public record Mention(Kind kind, String name, int from, int to) {
    /** Ours, the whole state, or elsewhere. */
    public enum Kind {
        MUNICIPALITY,
        STATE,
        ELSEWHERE
    }

    int length() {
        return to - from;
    }
}
