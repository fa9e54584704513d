package mx.gob.guanajuato.conectate.chatbot.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.chatbot.content.files.FigureTables.Description;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** Every content file that the service carries. */
@ApplicationScoped
public class ContentFiles {
    private static final String TOPICS = "content/topics/";
    private static final String TABLES = "content/tables/";
    private static final String MUNICIPALITIES = TABLES + "municipalities.csv";
    private static final String ALIASES = TABLES + "municipal-aliases.csv";
    private static final String SEATS = TABLES + "municipal-seats.csv";
    private static final String HOSPITALS = TABLES + "hospitals.csv";
    private static final String FIGURES = "content/figures.yaml";

    private final PackagedFiles files = new PackagedFiles();
    private final YamlFiles yaml = new YamlFiles(files);
    private final PlaceTables places = new PlaceTables(files);
    private final FigureTables figures = new FigureTables(files);

    /** All of them; none is read before it is asked for. */
    public List<ContentFile> all() {
        var all = new ArrayList<ContentFile>();
        for (String topic : files.list(TOPICS)) all.add(file(() -> List.of(yaml.read(topic, Topic.class)), topic));
        all.add(file(() -> places.municipalities(MUNICIPALITIES, ALIASES, SEATS), MUNICIPALITIES, ALIASES, SEATS));
        all.add(file(() -> places.hospitals(HOSPITALS), HOSPITALS));
        for (Description table : yaml.read(FIGURES, Description[].class)) {
            String path = TABLES + table.table();
            all.add(file(() -> figures.read(table, path), path, FIGURES));
        }
        return all;
    }

    private ContentFile file(Supplier<List<Content>> contents, String... paths) {
        return new ContentFile(new Content.ImportedFile(paths[0], files.sha256(paths)), contents);
    }
}
