package mx.gob.guanajuato.conectate.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.processes.FolderLock;
import mx.gob.guanajuato.conectate.localstack.processes.RunRecords;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** Forgets everything: the next demo starts with empty topics and an empty Redis. Refused while a demo runs. */
final class Reset {
    /** Only what a demo writes, for a folder named by mistake may hold anything. */
    private static final List<String> PARTS = List.of("kafka", "redis", "services", "logs", "models", "run");

    private final StateFolder state;
    private final PrintStream out;

    Reset(StateFolder state, PrintStream out) {
        this.state = state;
        this.out = out;
    }

    int run() {
        if (Files.exists(state.root())) {
            try (var lock = FolderLock.take(state)) {
                new RunRecords(state).endLeftovers();
                PARTS.stream().map(state.root()::resolve).forEach(Reset::remove);
            }
            removeIfEmpty();
        }
        out.println("Forgotten: topics, Redis, logs in " + state.root());
        return 0;
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> everything = Files.walk(folder)) {
            List<Path> deepestFirst =
                    everything.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StackProblem("Cannot remove " + folder, e);
        }
    }

    private void removeIfEmpty() {
        try {
            Files.delete(state.root());
        } catch (DirectoryNotEmptyException somebodyElsesFilesStay) {
            out.println("Kept in " + state.root() + " what the demo did not write");
        } catch (IOException e) {
            throw new StackProblem("Cannot remove " + state.root(), e);
        }
    }
}
