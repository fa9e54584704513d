package mx.gob.guanajuato.conectate.language.evaluation;

import java.nio.file.Path;

/** Input that cannot be used; the message is one line with file, line and reason. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String reason) {
        super(reason);
    }

    BadInput(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
