package mx.gob.guanajuato.conectate.chatbot.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.files.FigureTables.Description;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.Sector;

/** Every content file that the service carries. */
@ApplicationScoped
public class ContentFiles {
    private static final String TOPICS = "content/topics/";
    private static final String TABLES = "content/tables/";
    private static final String MUNICIPALITIES = TABLES + "municipalities.csv";
    private static final String ALIASES = TABLES + "municipal-aliases.csv";
    private static final String SEATS = TABLES + "municipal-seats.csv";
    private static final String HOSPITALS = TABLES + "hospitals.csv";
    private static final String PERIODS = TABLES + "traffic-light-periods.csv";
    private static final String RULES = TABLES + "traffic-light-rules.csv";
    private static final String PROGRAMMES = TABLES + "programmes.csv";
    private static final String NUMBERS = TABLES + "telephone-numbers.csv";
    private static final String SECTORS = "content/sectors.yaml";
    private static final String FIGURES = "content/figures.yaml";

    private final PackagedFiles files = new PackagedFiles();
    private final YamlFiles yaml = new YamlFiles(files);
    private final PlaceTables places = new PlaceTables(files);
    private final TrafficLightTables trafficLight = new TrafficLightTables(files);
    private final SupportTables support = new SupportTables(files);
    private final FigureTables figures = new FigureTables(files);

    /** All names of each municipality by its code, the official one first, and what its people are called. */
    public Map<String, List<String>> municipalNames() {
        return places.names(ALIASES);
    }

    /** All of them; none is read before it is asked for. */
    public List<ContentFile> all() {
        var all = new ArrayList<ContentFile>();
        for (String topic : files.list(TOPICS)) all.add(file(() -> List.of(yaml.read(topic, Topic.class)), topic));
        all.add(file(() -> places.municipalities(MUNICIPALITIES, ALIASES, SEATS), MUNICIPALITIES, ALIASES, SEATS));
        all.add(file(() -> places.hospitals(HOSPITALS), HOSPITALS));
        all.add(file(() -> List.of(yaml.read(SECTORS, Sector[].class)), SECTORS));
        all.add(file(() -> trafficLight.periods(PERIODS), PERIODS));
        all.add(file(() -> trafficLight.rules(RULES), RULES));
        all.add(file(() -> support.programmes(PROGRAMMES), PROGRAMMES));
        all.add(file(() -> support.telephoneNumbers(NUMBERS), NUMBERS));
        for (Description table : yaml.read(FIGURES, Description[].class)) all.add(figures(table));
        return all;
    }

    /** One table may hold several indicators, each of which has a mark of its own. */
    private ContentFile figures(Description table) {
        String name = TABLES + table.table() + "#" + table.indicator();
        var read = Stream.concat(
                        Stream.of(FIGURES),
                        Stream.concat(Stream.of(table.table()), table.against().stream())
                                .map(file -> TABLES + file))
                .toArray(String[]::new);
        var mark = new Content.ImportedFile(name, files.sha256(read));
        return new ContentFile(mark, () -> figures.read(table, TABLES));
    }

    private ContentFile file(Supplier<List<Content>> contents, String... paths) {
        return new ContentFile(new Content.ImportedFile(paths[0], files.sha256(paths)), contents);
    }
}
