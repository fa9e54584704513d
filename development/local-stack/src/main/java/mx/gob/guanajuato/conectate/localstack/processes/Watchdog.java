package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.util.List;

/**
 * A shell that does nothing until its input ends, which the system brings about when the supervisor is gone, even by
 * {@code kill -9}. Then it ends what the records still name. After an orderly stop they name nothing.
 */
public final class Watchdog implements AutoCloseable {
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            cat > /dev/null
            pids=$(sed -n 's/^pid=//p' "$1"/*.process 2> /dev/null)
            [ -n "$pids" ] || exit 0
            kill -TERM $pids 2> /dev/null
            for second in 1 2 3 4 5 6 7 8; do
              sleep 1
              kill -0 $pids 2> /dev/null || exit 0
            done
            kill -KILL $pids 2> /dev/null
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Watches over the calling program from now on. */
    public static Watchdog over(RunRecords records) {
        try {
            return new Watchdog(new ProcessBuilder(List.of(
                            "sh",
                            "-c",
                            SCRIPT,
                            "conectate-watchdog",
                            records.folder().toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new StackProblem("Cannot start a shell", e);
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new StackProblem("Cannot release the watchdog", e);
        }
    }
}
