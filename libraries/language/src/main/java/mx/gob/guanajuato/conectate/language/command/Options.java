package mx.gob.guanajuato.conectate.language.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;

/**
 * A command and what it was given.
 *
 * @param file the argument without a name, if any
 * @param named the others, without their dashes
 */
record Options(String command, Optional<String> file, Map<String, String> named) {
    private static final Set<String> NAMES = Set.of("utterances", "places", "model", "train", "test", "today");
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    static Options of(String[] arguments) {
        if (arguments.length == 0) throw new BadInput(Intents.USAGE);
        Optional<String> file = Optional.empty();
        var named = new HashMap<String, String>();
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                file = Optional.of(arguments[i]);
                continue;
            }
            String name = arguments[i].substring(2);
            if (!NAMES.contains(name)) throw new BadInput("There is no option " + arguments[i] + ".\n" + Intents.USAGE);
            if (i + 1 == arguments.length) throw new BadInput("The option " + arguments[i] + " needs a value.");
            named.put(name, arguments[++i]);
        }
        return new Options(arguments[0], file, named);
    }

    Path path(String name) {
        String value = named.get(name);
        if (value == null) throw new BadInput("intents " + command + " needs --" + name + ".\n" + Intents.USAGE);
        return Path.of(value);
    }

    Path file(String whatFor) {
        return Path.of(file.orElseThrow(
                () -> new BadInput("intents " + command + " needs " + whatFor + ".\n" + Intents.USAGE)));
    }

    /** The day that «ayer» is seen from. */
    LocalDate today() {
        String day = named.get("today");
        if (day == null) return LocalDate.now(ZONE);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new BadInput("--today: «" + day + "» is no day; write it like 2021-05-03.");
        }
    }
}
