package mx.gob.guanajuato.conectate.chatbot.content.cases;

/** Nothing of a file can be used. The message is for staff, in Spanish. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableFile(String reason) {
        super(reason);
    }

    public UnusableFile(String reason, Throwable cause) {
        super(reason, cause);
    }
}
