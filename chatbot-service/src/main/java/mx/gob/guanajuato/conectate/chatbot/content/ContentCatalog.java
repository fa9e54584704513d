package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Sector;

/** The content in force, in memory. Read by many threads, changed by the reader of {@code content-changes} only. */
@ApplicationScoped
public class ContentCatalog {
    private final Map<String, ContentChange> byKey = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, ContentChange>> byKind = new ConcurrentHashMap<>();
    private final Map<String, NavigableMap<LocalDate, ContentChange>> figures = new ConcurrentHashMap<>();
    private final AtomicInteger wordsVersion = new AtomicInteger();

    /** Takes over one change; a change without body is the end of that content. */
    void apply(String key, Optional<ContentChange> change) {
        ContentChange before = change.isPresent() ? byKey.put(key, change.get()) : byKey.remove(key);
        change.ifPresent(now -> index(key, now));
        if (change.isEmpty() && before != null) forget(key, before.body());
        boolean words = Stream.of("topic/", "municipality/", "sector/").anyMatch(key::startsWith);
        if (words) wordsVersion.incrementAndGet();
    }

    private void index(String key, ContentChange now) {
        if (now.body() instanceof Figure figure) {
            series(figure.indicator(), figure.area()).put(figure.date(), now);
        } else {
            ofKind(now.body().getClass()).put(key, now);
        }
    }

    private void forget(String key, Content before) {
        if (before instanceof Figure figure) {
            series(figure.indicator(), figure.area()).remove(figure.date());
        } else {
            ofKind(before.getClass()).remove(key);
        }
    }

    /** Changes whenever the words change that citizens may use; what is derived from them is then made anew. */
    public int wordsVersion() {
        return wordsVersion.get();
    }

    /** The revision in force of one content. */
    public Optional<ContentChange> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The topic that answers an intent. */
    public Optional<Topic> topic(String intent) {
        return find("topic/" + intent).map(ContentChange::body).map(Topic.class::cast);
    }

    /** Every topic, in no order. */
    public List<Topic> topics() {
        return bodies(Topic.class);
    }

    /** The topics that have a number in the menu, in its order. */
    public List<Topic> menu() {
        return topics().stream()
                .filter(topic -> topic.menuNumber().isPresent())
                .sorted(Comparator.comparing(topic -> topic.menuNumber().orElseThrow()))
                .toList();
    }

    /** Every municipality, in no order. */
    public List<Municipality> municipalities() {
        return bodies(Municipality.class);
    }

    /** A municipality by its INEGI code. */
    public Optional<Municipality> municipality(String code) {
        return find("municipality/" + code).map(ContentChange::body).map(Municipality.class::cast);
    }

    /** Every hospital, in no order. */
    public List<ContentChange> hospitals() {
        return all(Hospital.class);
    }

    /** Every sector by which citizens ask, in no order. */
    public List<Sector> sectors() {
        return bodies(Sector.class);
    }

    /** A sector by its fixed name. */
    public Optional<Sector> sector(String id) {
        return find("sector/" + id).map(ContentChange::body).map(Sector.class::cast);
    }

    /** Every content of a kind, but of figures, in no order. */
    public List<ContentChange> all(Class<? extends Content> kind) {
        return List.copyOf(ofKind(kind).values());
    }

    /** The newest figure of an area that speaks of {@code day} or of a day before it. */
    public Optional<ContentChange> figure(String indicator, String area, LocalDate day) {
        return Optional.ofNullable(series(indicator, area).floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The first figure that there is of an area. */
    public Optional<ContentChange> firstFigure(String indicator, String area) {
        return Optional.ofNullable(series(indicator, area).firstEntry()).map(Map.Entry::getValue);
    }

    /** The last figure that there is of an area. */
    public Optional<ContentChange> lastFigure(String indicator, String area) {
        return Optional.ofNullable(series(indicator, area).lastEntry()).map(Map.Entry::getValue);
    }

    private NavigableMap<LocalDate, ContentChange> series(String indicator, String area) {
        return figures.computeIfAbsent(indicator + "/" + area, key -> new ConcurrentSkipListMap<>());
    }

    private Map<String, ContentChange> ofKind(Class<?> kind) {
        return byKind.computeIfAbsent(kind, any -> new ConcurrentHashMap<>());
    }

    private <C extends Content> List<C> bodies(Class<C> kind) {
        return all(kind).stream().map(ContentChange::body).map(kind::cast).toList();
    }
}
