package mx.gob.guanajuato.conectate.operations.deadletters;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/**
 * Which dead letters a command means.
 *
 * @param ids empty for all that fit the rest
 * @param cause part of it
 */
record Wanted(Set<String> ids, Optional<String> stage, Optional<String> cause) {
    static Wanted of(String... arguments) {
        var ids = new HashSet<String>();
        String stage = null;
        String cause = null;
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) ids.add(arguments[i]);
            else if (i + 1 == arguments.length)
                throw new CommandFailed("The option " + arguments[i] + " needs a value.");
            else if (arguments[i].equals("--stage")) stage = arguments[++i];
            else if (arguments[i].equals("--cause")) cause = arguments[++i];
            else throw new CommandFailed("There is no option " + arguments[i] + ".");
        }
        return new Wanted(ids, Optional.ofNullable(stage), Optional.ofNullable(cause));
    }

    List<DeadLetter> among(Collection<DeadLetter> letters) {
        return letters.stream().filter(this::isMeant).toList();
    }

    private boolean isMeant(DeadLetter letter) {
        return (ids.isEmpty() || ids.contains(letter.id()))
                && stage.map(letter.stage()::equals).orElse(true)
                && cause.map(letter.cause()::contains).orElse(true);
    }

    boolean isNamed() {
        return !ids.isEmpty();
    }

    /** Everything at once would be a slip of the pen. */
    void requireSome() {
        if (ids.isEmpty() && stage.isEmpty()) throw new CommandFailed(DeadLettersProgram.USAGE);
    }
}
