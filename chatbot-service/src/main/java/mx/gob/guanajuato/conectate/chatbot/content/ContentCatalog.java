package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** The content in force, in memory. Read by many threads, changed by the reader of {@code content-changes} only. */
@ApplicationScoped
public class ContentCatalog {
    private final Map<String, ContentChange> byKey = new ConcurrentHashMap<>();
    private final Map<String, NavigableMap<LocalDate, ContentChange>> figures = new ConcurrentHashMap<>();
    private final AtomicInteger wordsVersion = new AtomicInteger();

    /** Takes over one change; a change without body is the end of that content. */
    void apply(String key, Optional<ContentChange> change) {
        ContentChange before = change.isPresent() ? byKey.put(key, change.get()) : byKey.remove(key);
        change.ifPresent(now -> {
            if (now.body() instanceof Figure figure)
                series(figure.indicator(), figure.area()).put(figure.date(), now);
        });
        if (change.isEmpty() && before != null && before.body() instanceof Figure figure) {
            series(figure.indicator(), figure.area()).remove(figure.date());
        }
        boolean words = Stream.of("topic/", "municipality/").anyMatch(key::startsWith);
        if (words) wordsVersion.incrementAndGet();
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
        return byKey.values().stream()
                .filter(change -> change.body() instanceof Hospital)
                .toList();
    }

    /** The newest figure of an area that speaks of {@code day} or of a day before it. */
    public Optional<ContentChange> figure(String indicator, String area, LocalDate day) {
        return Optional.ofNullable(series(indicator, area).floorEntry(day)).map(Map.Entry::getValue);
    }

    private NavigableMap<LocalDate, ContentChange> series(String indicator, String area) {
        return figures.computeIfAbsent(indicator + "/" + area, key -> new ConcurrentSkipListMap<>());
    }

    private <C extends Content> List<C> bodies(Class<C> kind) {
        var found = new ArrayList<C>();
        byKey.values().stream()
                .map(ContentChange::body)
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(found::add);
        return found;
    }
}
