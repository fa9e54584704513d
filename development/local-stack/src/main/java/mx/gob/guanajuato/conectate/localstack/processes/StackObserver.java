package mx.gob.guanajuato.conectate.localstack.processes;

import java.time.Duration;

/** Hears what becomes of the processes, for instance to tell an operator. Called from several threads. */
public interface StackObserver {
    /** Hears nothing. */
    StackObserver SILENT = new StackObserver() {};

    /** The process serves, so long after it was started. */
    default void ready(String name, Duration after) {}

    /** Somebody waits for the process, which does not serve yet. */
    default void awaited(String name, Duration since) {}

    /** A process that an earlier run had left behind was ended. */
    default void endedLeftover(String name) {}

    /** The process ended without being asked to, and is started again after the pause. */
    default void died(String name, String how, Duration pause) {}
}
