package mx.gob.guanajuato.conectate.chatbot.pages.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.teaching.UtteranceId;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Utterances;

/** The sentences that staff have collected of each intent. */
@ApplicationScoped
class Lessons {
    private static final int TRIES = 3;

    private final ContentCatalog catalog;
    private final PublishingContent publishing;

    Lessons(ContentCatalog catalog, PublishingContent publishing) {
        this.catalog = catalog;
        this.publishing = publishing;
    }

    /** What an intent is called; {@code No enseñar} for what is not to be learned from. */
    String title(String intent) {
        if (intent.equals(Utterances.NOT_TAUGHT)) return "No enseñar";
        return catalog.topic(intent).map(Topic::title).orElse(intent);
    }

    /** The newest revision of an intent's sentences. */
    Optional<ContentChange> find(String intent) {
        return catalog.find(Utterances.keyOf(intent));
    }

    List<String> sentences(String intent) {
        return find(intent)
                .map(ContentChange::body)
                .filter(Utterances.class::isInstance)
                .map(body -> ((Utterances) body).sentences())
                .orElse(List.of());
    }

    /** Everything collected, but what is not to be learned from. */
    int collected() {
        return catalog.all(Utterances.class).stream()
                .map(change -> (Utterances) change.body())
                .filter(utterances -> !utterances.intent().equals(Utterances.NOT_TAUGHT))
                .mapToInt(utterances -> utterances.sentences().size())
                .sum();
    }

    /** Adds sentences to those of an intent; who adds others at the same moment takes nothing away. */
    void add(Actor actor, String intent, List<String> sentences) {
        for (int i = 0; i < TRIES; i++) {
            var all = new ArrayList<>(sentences(intent));
            var ids = all.stream().map(UtteranceId::of).toList();
            sentences.stream()
                    .filter(sentence -> !ids.contains(UtteranceId.of(sentence)))
                    .forEach(all::add);
            int revision = find(intent).map(ContentChange::revision).orElse(0);
            var content = new Utterances(intent, all);
            var proposal = new Proposal(
                    content.key(),
                    "Frases de " + title(intent),
                    List.of(new Draft(content, revision)),
                    "",
                    String.join("\n", sentences));
            if (publishing.publish(actor, proposal, 0)) return;
        }
        throw new NotWritten("sentences", null);
    }
}
