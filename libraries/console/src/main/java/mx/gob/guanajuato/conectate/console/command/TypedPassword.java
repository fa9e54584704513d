package mx.gob.guanajuato.conectate.console.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.staff.Passwords;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/** A new password: typed twice at a terminal, which does not show it, or the first line of what is piped in. */
final class TypedPassword {
    private final Optional<Console> terminal;
    private final InputStream in;

    TypedPassword(Optional<Console> terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    String read(String user) {
        String password = terminal.map(TypedPassword::twice).orElseGet(this::firstLine);
        Passwords.objection(password, user).ifPresent(objection -> {
            throw new CommandFailed(objection);
        });
        return password;
    }

    private static String twice(Console terminal) {
        char[] once = terminal.readPassword("Contraseña nueva: ");
        char[] again = terminal.readPassword("Otra vez: ");
        if (once == null || !Arrays.equals(once, again)) throw new CommandFailed("No son iguales; no cambió nada.");
        return new String(once);
    }

    private String firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (line == null) throw new CommandFailed("Escribe la contraseña en la entrada estándar.");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
