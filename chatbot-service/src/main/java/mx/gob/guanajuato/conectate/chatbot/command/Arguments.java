package mx.gob.guanajuato.conectate.chatbot.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/**
 * A command and what it was given.
 *
 * @param plain what has no name, in order
 * @param named the others, without their dashes
 */
record Arguments(String command, List<String> plain, Map<String, String> named) {
    private static final Set<String> NAMES =
            Set.of("utterances", "places", "model", "train", "test", "today", "days", "undo");

    static Arguments of(String... arguments) {
        if (arguments.length == 0) throw new CommandFailed(IntentsProgram.USAGE);
        var plain = new ArrayList<String>();
        var named = new HashMap<String, String>();
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                plain.add(arguments[i]);
                continue;
            }
            String name = arguments[i].substring(2);
            if (!NAMES.contains(name)) throw new CommandFailed("There is no option " + arguments[i] + ".");
            if (i + 1 == arguments.length) throw new CommandFailed("The option " + arguments[i] + " needs a value.");
            named.put(name, arguments[++i]);
        }
        return new Arguments(arguments[0], plain, named);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(named.get(name));
    }

    String only(String what) {
        if (plain.size() != 1) throw new CommandFailed("intents " + command + " needs " + what + ".");
        return plain.get(0);
    }
}
