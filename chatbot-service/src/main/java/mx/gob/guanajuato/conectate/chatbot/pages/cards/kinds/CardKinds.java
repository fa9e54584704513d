package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;

/** Every kind of card. */
@ApplicationScoped
public class CardKinds {
    private final Instance<CardKind> kinds;

    CardKinds(Instance<CardKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * The kind of that name in an address.
     *
     * @throws NotFoundException when there is none
     */
    public CardKind of(String path) {
        return kinds.stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
