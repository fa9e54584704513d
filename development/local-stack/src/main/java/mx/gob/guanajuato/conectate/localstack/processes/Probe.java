package mx.gob.guanajuato.conectate.localstack.processes;

/** Asks a process, over the door that its clients use, whether it serves. */
@FunctionalInterface
public interface Probe {
    /** Whether it serves right now; answers within two seconds and never throws. */
    boolean isReady();
}
