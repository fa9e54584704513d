package mx.gob.guanajuato.conectate.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topic;

/**
 * What is kept in Redis of one topic. A service makes it a CDI bean; from then on it is followed.
 *
 * @param name lower-case letters, digits and hyphens; part of every key, of the consumer group and of the dead letters
 * @param version raised whenever {@link #changes} comes to mean something else: the view is then built anew, beside the
 *     old one, from the beginning of the log
 * @param changes what one event changes. Pure: called again for the same event when Redis has to be filled again
 * @param removal what a record without value changes, by its key; empty where the topic is not compacted: such a
 *     record is then unreadable
 */
public record View<E>(
        String name,
        int version,
        Topic topic,
        EventType<E> type,
        Function<E, List<Change>> changes,
        Optional<Function<String, List<Change>>> removal) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    public View {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a view's name: " + name);
    }

    /** A view of a topic in which every record has a value. */
    public static <E> View<E> of(
            String name, int version, Topic topic, EventType<E> type, Function<E, List<Change>> changes) {
        return new View<>(name, version, topic, type, changes, Optional.empty());
    }

    /** The same view, which also understands that a record without value removes what its key stands for. */
    public View<E> onRemoval(Function<String, List<Change>> removed) {
        return new View<>(name, version, topic, type, changes, Optional.of(removed));
    }

    /**
     * What one record changes.
     *
     * @throws mx.gob.guanajuato.conectate.events.InvalidEvent when its value is not such an event
     */
    public List<Change> changesOf(String key, byte[] value) {
        if (value == null && removal.isPresent()) return removal.get().apply(key);
        return changes.apply(EventJson.read(type, value));
    }

    /** A key as Redis has it. The braces keep all of a view on one node of a Redis cluster. */
    public String key(String relative) {
        return "view:{" + name + "}:v" + version + ":" + relative;
    }

    /** The consumer group that shares the topic's partitions. It differs by version, so that two can run side by side. */
    public String group() {
        return "view-" + name + "-v" + version;
    }

    /** The stage that dead letters name. */
    public String stage() {
        return "view:" + name;
    }
}
