package mx.gob.guanajuato.conectate.console.command;

/** A command that cannot do what it was asked; the message is what the operator reads. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String reason) {
        super(reason);
    }
}
