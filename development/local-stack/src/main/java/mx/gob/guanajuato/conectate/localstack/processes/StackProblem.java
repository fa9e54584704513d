package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;

/** Why the stack cannot go on, in one line that tells its reader what to do. */
public final class StackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem that the line alone explains. */
    public StackProblem(String line) {
        super(line);
    }

    /** A file could not be read or written; the operating system's reason (disk full, no permission) ends the line. */
    public StackProblem(String line, IOException cause) {
        super(line + ": " + cause.getMessage(), cause);
    }
}
