package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKind;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * A card as it is in force.
 *
 * @param id {@link #NEW} for one that is not there yet
 * @param change the newest revision, also one that withdraws it
 */
record Card(CardKind kind, String id, Optional<ContentChange> change) {
    static final String NEW = "nueva";

    String key() {
        return kind.prefix() + id;
    }

    boolean isNew() {
        return id.equals(NEW);
    }

    Optional<Content> inForce() {
        return change.map(ContentChange::body).filter(body -> !(body instanceof Withdrawn));
    }

    /** What is there, or that nothing is. */
    Content before() {
        return change.map(ContentChange::body).orElseGet(() -> new Withdrawn(key()));
    }

    int revision() {
        return change.map(ContentChange::revision).orElse(0);
    }
}
