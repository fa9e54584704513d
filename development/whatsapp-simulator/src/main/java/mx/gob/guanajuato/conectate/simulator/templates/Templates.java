package mx.gob.guanajuato.conectate.simulator.templates;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;

/** All templates, by name and language. */
@Singleton
public class Templates {
    /** "Up to 6,000 templates" of a verified account (Meta, template overview). */
    static final int MOST = 6_000;

    private final Map<String, Template> templates = new LinkedHashMap<>();

    /** Keeps a new one, which waits for its review; empty: there is one of that name and language, or no room. */
    public synchronized Optional<Template> add(String name, String language, String category, JsonNode components) {
        if (templates.containsKey(key(name, language)) || templates.size() == MOST) return Optional.empty();
        String id = Long.toString(
                1_000_000_000_000_000L + ThreadLocalRandom.current().nextLong(9_000_000_000_000_000L));
        var template = new Template(id, name, language, category, "PENDING", components, "NONE");
        templates.put(key(name, language), template);
        return Optional.of(template);
    }

    /** The one of that name and language. */
    public synchronized Optional<Template> find(String name, String language) {
        return Optional.ofNullable(templates.get(key(name, language)));
    }

    /** Those after the one with that id, oldest first. */
    public synchronized List<Template> after(String id, int atMost) {
        var all = List.copyOf(templates.values());
        int from =
                id.isEmpty() ? 0 : 1 + all.stream().map(Template::id).toList().indexOf(id);
        return all.subList(from, Math.min(all.size(), from + atMost));
    }

    /** Whether the account has any; of one without, no message can be checked. */
    public synchronized boolean areKept() {
        return !templates.isEmpty();
    }

    /** Puts it into another state; empty: there is none. */
    synchronized Optional<Template> turn(String name, String language, String status, String reason) {
        return Optional.ofNullable(
                templates.computeIfPresent(key(name, language), (key, template) -> template.in(status, reason)));
    }

    /** Deletes it in all languages; whether there was one. */
    public synchronized boolean delete(String name) {
        return templates.values().removeIf(template -> template.name().equals(name));
    }

    synchronized void forget(@Observes StateForgotten forgotten) {
        templates.clear();
    }

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
