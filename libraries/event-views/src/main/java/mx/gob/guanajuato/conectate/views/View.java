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
 * @param version raised whenever {@link #changes} or {@link #folding} comes to mean something else: the view is then
 *     built anew, beside the old one, from the beginning of the log
 * @param generation 1, and one more each time an operator lets the same version be built anew
 * @param part empty for a view of one topic; views of several topics that share their keys have one name and each a part
 * @param reading what a record's bytes say; throws {@link mx.gob.guanajuato.conectate.events.InvalidEvent}
 * @param changes what one event changes. Pure: called again for the same event when Redis has to be filled again
 * @param removal what a record without value changes, by its key; empty where the topic is not compacted: such a
 *     record is then unreadable
 * @param folding where a change depends on what is there: used instead of {@code changes}
 */
public record View<E>(
        String name,
        int version,
        int generation,
        Optional<String> part,
        Topic topic,
        Function<byte[], E> reading,
        Function<E, List<Change>> changes,
        Optional<Function<String, List<Change>>> removal,
        Optional<Fold.Opening<E>> folding) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    public View {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a view's name: " + name);
    }

    /** A view of a topic in which every record has a value. */
    public static <E> View<E> of(
            String name, int version, Topic topic, EventType<E> type, Function<E, List<Change>> changes) {
        Function<byte[], E> reading = bytes -> EventJson.read(type, bytes);
        return new View<>(
                name, version, 1, Optional.empty(), topic, reading, changes, Optional.empty(), Optional.empty());
    }

    /** A view whose changes depend on what it holds already, partition by partition. */
    public static <E> View<E> folding(
            String name, int version, Topic topic, Function<byte[], E> reading, Fold.Opening<E> opening) {
        return new View<>(
                name,
                version,
                1,
                Optional.empty(),
                topic,
                reading,
                event -> List.of(),
                Optional.empty(),
                Optional.of(opening));
    }

    /** The same view, which also understands that a record without value removes what its key stands for. */
    public View<E> onRemoval(Function<String, List<Change>> removed) {
        return new View<>(name, version, generation, part, topic, reading, changes, Optional.of(removed), folding);
    }

    /** The same view as one of several that share their keys: what each changes must not depend on the others' order. */
    public View<E> asPart(String which) {
        return new View<>(name, version, generation, Optional.of(which), topic, reading, changes, removal, folding);
    }

    /** The same view, built another time. */
    public View<E> ofGeneration(int which) {
        return new View<>(name, version, which, part, topic, reading, changes, removal, folding);
    }

    /**
     * What one record changes.
     *
     * @throws mx.gob.guanajuato.conectate.events.InvalidEvent when its value is not such an event
     */
    public List<Change> changesOf(String key, byte[] value) {
        if (value == null && removal.isPresent()) return removal.get().apply(key);
        return changes.apply(reading.apply(value));
    }

    /** A key as Redis has it. The braces keep all of a view on one node of a Redis cluster. */
    public String key(String relative) {
        return prefix() + relative;
    }

    /** What all keys of this generation begin with. */
    public String prefix() {
        return "view:{" + name + "}:" + edition() + ":";
    }

    /** Where the generations of this version are noted: which one is served, which one is being built. */
    public String generationsKey() {
        return "view:{" + name + "}:generations:v" + version;
    }

    /** Where its positions lie. */
    public String positionsKey() {
        return key("positions" + part.map(which -> ":" + which).orElse(""));
    }

    /**
     * The consumer group that shares the topic's partitions. It differs by version and generation, so that two can run
     * side by side.
     */
    public String group() {
        return "view-" + fullName() + "-" + edition();
    }

    /** The stage that dead letters name. */
    public String stage() {
        return "view:" + fullName();
    }

    /** Name and part. */
    public String fullName() {
        return name + part.map(which -> "-" + which).orElse("");
    }

    private String edition() {
        return "v" + version + (generation == 1 ? "" : "." + generation);
    }
}
