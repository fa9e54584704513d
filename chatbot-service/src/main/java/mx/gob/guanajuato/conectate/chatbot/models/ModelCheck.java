package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.language.model.IntentModel;

/** Whether a model and the topics fit each other, so that no citizen is worse off with it. */
@ApplicationScoped
class ModelCheck {
    /** Without the first nobody in danger is recognised, without the second every nonsense is answered. */
    private static final List<String> NEEDED = List.of("distress", IntentModel.OUT_OF_SCOPE);

    private final ContentCatalog catalog;

    ModelCheck(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Refuses a model that fits less than the packaged one.
     *
     * @param packaged what the model of the build knows
     */
    void require(IntentModel model, List<String> packaged) throws RefusedModel {
        var missing = new TreeSet<>(NEEDED);
        packaged.stream().filter(this::hasTopic).forEach(missing::add);
        missing.removeAll(Set.copyOf(model.intents()));
        if (!missing.isEmpty())
            throw new RefusedModel("it lacks intents that have topics: " + String.join(", ", missing));
        var homeless =
                model.intents().stream().filter(intent -> !hasTopic(intent)).toList();
        if (!homeless.isEmpty()) throw new RefusedModel("its intents have no topic: " + String.join(", ", homeless));
    }

    private boolean hasTopic(String intent) {
        return catalog.topic(intent).isPresent();
    }
}
