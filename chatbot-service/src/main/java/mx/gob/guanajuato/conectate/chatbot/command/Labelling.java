package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/** Gives what was not understood its intent, by its id; a mistake is taken back or given another. */
final class Labelling {
    private final Surroundings around;
    private final PrintStream out;

    Labelling(Surroundings around, PrintStream out) {
        this.around = around;
        this.out = out;
    }

    int run(Arguments given) {
        var folder = new TrainingFolder(given.option("utterances").map(Path::of).orElseGet(around::utterances));
        if (given.option("undo").isPresent())
            return undo(folder, given.option("undo").get());
        if (given.plain().size() != 2) throw new CommandFailed("intents label needs an ID and an INTENT.");
        String id = given.plain().get(0);
        String intent = given.plain().get(1);
        folder.requireIntent(intent);
        String text = folder.labelled(id).orElseGet(() -> unknown(id));
        folder.label(id, text, intent);
        out.println(String.join("\t", "labelled", id, intent, text));
        return 0;
    }

    private String unknown(String id) {
        return new UnknownTopic(around.kafka())
                .since(Instant.EPOCH).stream()
                        .filter(group -> group.id().equals(id))
                        .map(Group::text)
                        .findFirst()
                        .orElseThrow(() ->
                                new CommandFailed("There is no utterance " + id + "; intents unknown lists them."));
    }

    private int undo(TrainingFolder folder, String id) {
        if (folder.labelled(id).isEmpty())
            throw new CommandFailed("The utterance " + id + " has no intent to take back.");
        folder.undo(id);
        out.println(String.join("\t", "undone", id));
        return 0;
    }
}
