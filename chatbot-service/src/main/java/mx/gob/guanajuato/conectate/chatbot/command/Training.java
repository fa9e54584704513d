package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.gob.guanajuato.conectate.chatbot.teaching.StaffSentences;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Refused;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Taken;
import mx.gob.guanajuato.conectate.language.command.Intents;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.model.ModelFile;
import mx.gob.guanajuato.conectate.language.model.Sha256;
import mx.gob.guanajuato.conectate.language.model.UnusableModel;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;

/** Trains a model and offers it to the running instances; each of them answers. */
final class Training {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CANDIDATE = "candidate.bin";
    private static final String PACKAGED = "packaged";

    private final Surroundings around;
    private final PrintStream out;
    private final PrintStream err;

    Training(Surroundings around, PrintStream out, PrintStream err) {
        this.around = around;
        this.out = out;
        this.err = err;
    }

    int train(Arguments given) {
        Path utterances = given.option("utterances").map(Path::of).orElseGet(around::utterances);
        Path candidate = around.models().resolve(CANDIDATE);
        String places = given.option("places").orElse(around.places().toString());
        try {
            Path all = Files.createTempDirectory("conectate-utterances");
            var collected = ConsoleSentences.of(around.kafka()).lines();
            new TrainingFolder(utterances).copyTo(all, StaffSentences.FILE, collected);
            int status = Intents.run(
                    command("train", "--utterances", all, "--places", places, "--model", candidate),
                    InputStream.nullInputStream(),
                    out,
                    err);
            if (status != 0) return status;
            return offer(kept(candidate, LabelledFiles.read(all).size()));
        } catch (IOException e) {
            throw new CommandFailed("Cannot write to " + around.models() + ": " + e.getMessage());
        } catch (UnusableModel | BadInput | IllegalArgumentException e) {
            throw new CommandFailed(utterances + ": " + e.getMessage());
        }
    }

    private static String[] command(Object... parts) {
        return Arrays.stream(parts).map(Object::toString).toArray(String[]::new);
    }

    /** Under its version, so that it can be taken again after any later one. */
    private Offered kept(Path candidate, int utterances) throws IOException, UnusableModel {
        byte[] bytes = Files.readAllBytes(candidate);
        String version = ModelFile.read(bytes).version();
        Path file = Files.createDirectories(around.models()).resolve(version + ".model");
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Offered(
                version,
                around.clock().instant(),
                file.getFileName().toString(),
                Sha256.hex(bytes),
                bytes.length,
                utterances);
    }

    int useAgain(String version) {
        var found = new AtomicReference<Offered>();
        new ModelTopic(around.kafka()).read(event -> {
            if (event instanceof Offered offered && offered.version().equals(version)) found.set(offered);
        });
        return offer(found.get() == null ? packaged(version) : again(found.get()));
    }

    private Offered again(Offered before) {
        return new Offered(
                before.version(),
                around.clock().instant(),
                before.path(),
                before.sha256(),
                before.bytes(),
                before.utterances());
    }

    /** The model of the build, by that word or by its version. */
    private Offered packaged(String version) {
        Path file = around.packagedModel();
        try {
            String own = ModelFile.read(Files.readAllBytes(file)).version();
            if (!List.of(PACKAGED, own).contains(version))
                throw new CommandFailed("There is no model " + version + "; intents models lists them.");
            return kept(file, LabelledFiles.read(around.utterances()).size());
        } catch (IOException | UnusableModel e) {
            throw new CommandFailed("Cannot use " + file + ": " + e.getMessage());
        }
    }

    private int offer(Offered offered) {
        var topic = new ModelTopic(around.kafka());
        int running = topic.runningInstances();
        long offset = topic.publish(offered);
        out.println("offered\t" + offered.version());
        if (running == 0) {
            out.println("No chatbot runs at " + around.kafka() + " now; one that starts takes it.");
            return 0;
        }
        return told(topic.answers(offered.version(), offset, running, PATIENCE), running);
    }

    private int told(Map<String, ModelEvent> answers, int running) {
        int status = 0;
        for (ModelEvent answer : answers.values()) {
            if (answer instanceof Taken taken) {
                out.println("taken\t" + taken.instance() + "\tafter " + taken.millis() + " ms");
            } else if (answer instanceof Refused refused) {
                err.println("refused\t" + refused.instance() + "\t" + refused.reason());
                status = 1;
            }
        }
        if (answers.size() < running) {
            err.println(running - answers.size() + " of " + running + " instances did not answer within "
                    + PATIENCE.toSeconds() + " s");
            status = 1;
        }
        return status;
    }
}
