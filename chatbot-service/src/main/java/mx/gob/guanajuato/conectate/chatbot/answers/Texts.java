package mx.gob.guanajuato.conectate.chatbot.answers;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills the texts of topics. The template language is Qute's without any access to Java: a text that staff write can
 * name the values that it is given, and nothing else. An unknown name is an error, never an empty place.
 */
@ApplicationScoped
public class Texts {
    /** More than there are texts; a text that was changed leaves its old form behind. */
    private static final int MOST_KEPT = 1_000;

    private final Engine engine = Engine.builder()
            .addDefaultSectionHelpers()
            .addValueResolvers(
                    ValueResolvers.mapResolver(),
                    ValueResolvers.mapperResolver(),
                    ValueResolvers.collectionResolver(),
                    ValueResolvers.listResolver(),
                    ValueResolvers.thisResolver(),
                    ValueResolvers.orResolver(),
                    ValueResolvers.logicalAndResolver(),
                    ValueResolvers.logicalOrResolver(),
                    ValueResolvers.rawResolver())
            .strictRendering(true)
            .build();
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    /**
     * A text with its values in it.
     *
     * @throws io.quarkus.qute.TemplateException when the text names a value that there is not
     */
    public String fill(String text, Map<String, Object> values) {
        if (parsed.size() > MOST_KEPT) parsed.clear();
        Template template = parsed.computeIfAbsent(text, engine::parse);
        return template.instance().data(values).render().strip();
    }
}
