package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Sector;

/** The content in force, in memory. Read by many threads, changed by the reader of {@code content-changes} only. */
@ApplicationScoped
public class ContentCatalog {
    private final Map<String, ContentChange> byKey = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, ContentChange>> byKind = new ConcurrentHashMap<>();
    private final Map<String, NavigableMap<LocalDate, ContentChange>> figures = new ConcurrentHashMap<>();
    private final AtomicInteger wordsVersion = new AtomicInteger();

    /** What a preview shows besides. */
    private final ThreadLocal<ContentCatalog> seenByThread = new ThreadLocal<>();

    /** Takes over one change; a change without body is the end of that content. */
    void apply(String key, Optional<ContentChange> change) {
        ContentChange before = change.isPresent() ? byKey.put(key, change.get()) : byKey.remove(key);
        boolean over =
                change.map(ContentChange::body).map(Withdrawn.class::isInstance).orElse(true);
        if (!over) index(key, change.get());
        else if (before != null) forget(key, before.body());
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

    /** The newest revision of one content, also one that withdraws it. */
    public Optional<ContentChange> find(String key) {
        return drafts().flatMap(drafts -> drafts.find(key)).or(() -> Optional.ofNullable(byKey.get(key)));
    }

    /**
     * Does some work as if these drafts were in force, for a preview. Only the thread that does it sees them.
     *
     * @param changes of contents that are to be shown; a draft cannot withdraw
     */
    public <T> T drafting(List<ContentChange> changes, Supplier<T> work) {
        var drafts = new ContentCatalog();
        changes.forEach(change -> drafts.apply(change.key(), Optional.of(change)));
        seenByThread.set(drafts);
        try {
            return work.get();
        } finally {
            seenByThread.remove();
        }
    }

    private Optional<ContentCatalog> drafts() {
        return Optional.ofNullable(seenByThread.get());
    }

    /** The last revisions of what is withdrawn, of such keys. */
    public List<ContentChange> withdrawn(String prefix) {
        return byKey.values().stream()
                .filter(change -> change.key().startsWith(prefix) && change.body() instanceof Withdrawn)
                .toList();
    }

    /** The topic that answers an intent. */
    public Optional<Topic> topic(String intent) {
        return find("topic/" + intent)
                .map(ContentChange::body)
                .filter(Topic.class::isInstance)
                .map(Topic.class::cast);
    }

    /** The same in a citizen's language, where it has texts of its own in it. */
    public Optional<Topic> topic(String intent, Locale locale) {
        return find(Topic.key(intent, Optional.of(locale.toLanguageTag())))
                .map(ContentChange::body)
                .filter(Topic.class::isInstance)
                .map(Topic.class::cast)
                .or(() -> topic(intent));
    }

    /** Every topic, in no order, in the language that everybody is answered in. */
    public List<Topic> topics() {
        return bodies(Topic.class).stream()
                .filter(topic -> topic.locale().isEmpty())
                .toList();
    }

    /** Every topic, in no order, in a citizen's language. */
    public List<Topic> topics(Locale locale) {
        return topics().stream()
                .map(topic -> topic(topic.intent(), locale).orElse(topic))
                .toList();
    }

    /** The topics that have a number in the menu, in its order. */
    public List<Topic> menu(Locale locale) {
        return topics(locale).stream()
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
        return find("municipality/" + code)
                .map(ContentChange::body)
                .filter(Municipality.class::isInstance)
                .map(Municipality.class::cast);
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
        return find("sector/" + id)
                .map(ContentChange::body)
                .filter(Sector.class::isInstance)
                .map(Sector.class::cast);
    }

    /** Every content of a kind, but of figures, in no order. */
    public List<ContentChange> all(Class<? extends Content> kind) {
        var drafts = drafts();
        if (drafts.isEmpty()) return List.copyOf(ofKind(kind).values());
        var all = new HashMap<>(ofKind(kind));
        all.putAll(drafts.get().ofKind(kind));
        return List.copyOf(all.values());
    }

    /** The newest figure of an area that speaks of {@code day} or of a day before it. */
    public Optional<ContentChange> figure(String indicator, String area, LocalDate day) {
        return later(catalog -> catalog.series(indicator, area).floorEntry(day));
    }

    /** The first figure that there is of an area. */
    public Optional<ContentChange> firstFigure(String indicator, String area) {
        return Optional.ofNullable(series(indicator, area).firstEntry())
                .or(() -> drafts().map(drafts -> drafts.series(indicator, area).firstEntry()))
                .map(Map.Entry::getValue);
    }

    /** The last figure that there is of an area. */
    public Optional<ContentChange> lastFigure(String indicator, String area) {
        return later(catalog -> catalog.series(indicator, area).lastEntry());
    }

    /** Of what is in force and what is drafted, the later day's; of the same day, the draft. */
    private Optional<ContentChange> later(Function<ContentCatalog, Map.Entry<LocalDate, ContentChange>> entry) {
        var published = Optional.ofNullable(entry.apply(this));
        var drafted = drafts().map(entry);
        boolean draftIsLater = drafted.isPresent()
                && published
                        .map(found -> !drafted.get().getKey().isBefore(found.getKey()))
                        .orElse(true);
        return (draftIsLater ? drafted : published).map(Map.Entry::getValue);
    }

    /** The newest day that any figure in force speaks of. */
    Optional<LocalDate> newestDay() {
        return figures.values().stream()
                .filter(series -> !series.isEmpty())
                .map(NavigableMap::lastKey)
                .max(Comparator.naturalOrder());
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
