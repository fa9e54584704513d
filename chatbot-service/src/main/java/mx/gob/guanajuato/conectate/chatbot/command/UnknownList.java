package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/** One line for each utterance that was not understood and has no intent yet: id, times, nearest intents, text. */
final class UnknownList {
    private static final int KEPT_DAYS = 90;

    private final Surroundings around;
    private final PrintStream out;

    UnknownList(Surroundings around, PrintStream out) {
        this.around = around;
        this.out = out;
    }

    int run(Arguments given) {
        var folder = new TrainingFolder(given.option("utterances").map(Path::of).orElseGet(around::utterances));
        Instant since = around.clock().instant().minus(Duration.ofDays(days(given)));
        var known = new HashSet<>(folder.ids());
        known.addAll(ConsoleSentences.of(around.kafka()).ids());
        for (Group group : new UnknownTopic(around.kafka()).since(since)) {
            if (!known.contains(group.id())) out.println(line(group));
        }
        return 0;
    }

    private static int days(Arguments given) {
        String days = given.option("days").orElse("" + KEPT_DAYS);
        if (!days.matches("[1-9][0-9]{0,2}")) throw new CommandFailed("--days: «" + days + "» is no number of days.");
        return Integer.parseInt(days);
    }

    private static String line(Group group) {
        return String.join(
                "\t",
                group.id(),
                "" + group.times(),
                String.join(",", group.newest().nearest()),
                group.text());
    }
}
