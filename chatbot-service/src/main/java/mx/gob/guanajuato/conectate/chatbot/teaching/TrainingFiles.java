package mx.gob.guanajuato.conectate.chatbot.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Utterances;

/** What a model learns from: the sentences that the build carries, and those that staff have collected. */
@ApplicationScoped
public class TrainingFiles {
    private static final String CARRIED = "understanding/utterances/%s.txt";
    private static final String PLACES = "content/tables/municipal-aliases.csv";
    private static final String COMMENT = "#";

    private final ContentCatalog catalog;
    private final int mostCarried;

    TrainingFiles(ContentCatalog catalog, TrainingSettings settings) {
        this.catalog = catalog;
        this.mostCarried = settings.mostCarried();
    }

    /** The sentences of an intent that the build carries; empty: it can be taught nothing. */
    public Optional<List<String>> carried(String intent) {
        return resource(CARRIED.formatted(intent)).map(text -> text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .toList());
    }

    /** Whether a model learns to recognise an intent. */
    public boolean isTeachable(String intent) {
        return TrainingFiles.class.getClassLoader().getResource(CARRIED.formatted(intent)) != null;
    }

    /** The intents that can be taught, in the order of their titles. */
    public List<String> intents() {
        return catalog.topics().stream()
                .filter(topic -> isTeachable(topic.intent()))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .map(topic -> topic.intent())
                .toList();
    }

    /** Writes them as the trainer reads them. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String intent : intents())
            Files.write(
                    folder.resolve(intent + ".txt"),
                    carried(intent).orElseThrow().stream().limit(mostCarried).toList());
        var collected = catalog.all(Utterances.class).stream()
                .map(ContentChange::body)
                .map(Utterances.class::cast)
                .filter(utterances -> !utterances.intent().equals(Utterances.NOT_TAUGHT))
                .flatMap(utterances -> StaffSentences.lines(utterances).stream())
                .toList();
        Files.write(folder.resolve(StaffSentences.FILE), collected);
    }

    /** The names of the municipalities, as the trainer reads them. */
    void writePlacesTo(Path file) throws IOException {
        Files.writeString(file, resource(PLACES).orElseThrow());
    }

    private static Optional<String> resource(String name) {
        try (var file = TrainingFiles.class.getClassLoader().getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
