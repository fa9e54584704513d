package mx.gob.guanajuato.conectate.views;

import java.util.List;

/**
 * What a view holds of one partition, where a change depends on what is there already: a set of people, a number that
 * each of them is given once. It is a function of the partition's records up to the view's position and of nothing else,
 * so whoever holds it in memory may go on from it as long as Redis confirms that position, and it is thrown away when
 * Redis does not. Used by one thread at a time.
 *
 * @param <E> the events that are taken
 */
public interface Fold<E> {
    /** Notes one event; throws before it has noted anything of one that it cannot take. */
    void take(E event);

    /** Notes a record without value, by its key: most folds have nothing to do with one. */
    default void remove(String key) {}

    /** Whether what was taken should be written before more is taken. */
    boolean isFull();

    /** What Redis has to change to hold all that was taken since the last call; keys are those of this partition alone. */
    List<Change> changes();

    /**
     * Begins a fold where the view stands.
     *
     * @param <E> the events that are taken
     */
    @FunctionalInterface
    interface Opening<E> {
        /** The fold of one partition; {@code stored} can be asked later, too. */
        Fold<E> open(int partition, Stored stored);
    }
}
