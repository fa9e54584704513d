package mx.gob.guanajuato.conectate.language.command;

import java.io.IOException;
import java.io.OutputStream;

/**
 * {@link Intents} for a program that attends to it: it ends, with status {@value #ABANDONED}, as soon as that program does or
 * closes its standard input. A killed service cannot end what it started, but its end of the pipe goes with it.
 */
public final class AttendedIntents {
    /** The status of a command that was not let finish. */
    static final int ABANDONED = 3;

    private AttendedIntents() {}

    /** Runs one command that reads nothing from its standard input. */
    public static void main(String[] arguments) {
        var watching = new Thread(AttendedIntents::endWithTheInput, "watching");
        watching.setDaemon(true);
        watching.start();
        Intents.main(arguments);
    }

    private static void endWithTheInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(ABANDONED);
    }
}
