package mx.gob.guanajuato.conectate.operations.command;

/** A command that cannot do what it was asked; the message is what the operator reads. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For that reason. */
    public CommandFailed(String reason) {
        super(reason);
    }
}
