package mx.gob.guanajuato.conectate.localstack.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import mx.gob.guanajuato.conectate.localstack.processes.StackObserver;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** One line for each thing that happens to a process. */
final class ToldToOperator implements StackObserver {
    private final StateFolder state;
    private final PrintStream out;
    private volatile boolean ending;

    ToldToOperator(StateFolder state, PrintStream out) {
        this.state = state;
        this.out = out;
    }

    @Override
    public void endedLeftover(String name) {
        out.println("  " + name + " was still there from an earlier run and has been ended");
    }

    @Override
    public void ready(String name, Duration after) {
        out.printf("  %-10s  ready after %.1f s%n", name, after.toMillis() / 1000.0);
    }

    @Override
    public void awaited(String name, Duration since) {
        out.println("  " + name + " is not ready yet, after " + since.toSeconds() + " s; see " + log(name));
    }

    @Override
    public void died(String name, String how, Duration pause) {
        String again = pause.isZero() ? "started again" : "started again in " + pause.toMillis() + " ms";
        String why = FreeSpace.isLow(state.root()) ? "; the disk is full" : "";
        out.println("  " + name + " died (" + how + why + "), " + again + "; see " + log(name));
    }

    private Path log(String name) {
        return state.root().resolve("logs").resolve(name + ".log");
    }

    boolean isEnding() {
        return ending;
    }

    void ending() {
        ending = true;
        out.println("Ending everything.");
    }
}
