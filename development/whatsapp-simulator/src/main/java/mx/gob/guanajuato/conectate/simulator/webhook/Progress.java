package mx.gob.guanajuato.conectate.simulator.webhook;

/** Told how an update fares with the receiver. */
public interface Progress {
    /** Nobody needs to know. */
    Progress UNWATCHED = new Progress() {};

    /** The receiver answered 200. */
    default void taken() {}

    /** An attempt failed; the update will be posted again. */
    default void refused() {}
}
