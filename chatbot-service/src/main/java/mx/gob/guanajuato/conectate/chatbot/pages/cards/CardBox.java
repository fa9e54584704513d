package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKind;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKinds;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;

/** From cards to their pages and back. */
@ApplicationScoped
class CardBox {
    static final String CHANGED = "Alguien publicó otra versión mientras escribías. Compara y decide.";

    private final CardKinds kinds;
    private final ContentCatalog catalog;
    private final DraftDesk desk;
    private final PhoneAnswers phone;
    private final Clock clock;

    CardBox(CardKinds kinds, ContentCatalog catalog, DraftDesk desk, PhoneAnswers phone, Clock clock) {
        this.kinds = kinds;
        this.catalog = catalog;
        this.desk = desk;
        this.phone = phone;
        this.clock = clock;
    }

    Card open(String kind, String id) {
        CardKind known = kinds.of(kind);
        return new Card(known, id, id.equals(Card.NEW) ? Optional.empty() : catalog.find(known.prefix() + id));
    }

    /** The page of a card as it is in force, or of an empty one. */
    CardView inForce(Card card, String done) {
        var form = card.inForce()
                .map(content -> new CardForm(card.kind().values(content), card.revision()))
                .orElseGet(() -> new CardForm(CardForm.empty(card.kind()).values(), card.revision()));
        return view(card, form, Map.of(), desk.beside(card.key()), false).done(done);
    }

    /** The page with the draft in it. */
    CardView opened(Card card, ContentDraft draft) {
        var planned = draft.contents().get(0);
        var form = new CardForm(card.kind().values(planned.content()), planned.basedOn());
        return view(card, form, Map.of(), desk.opened(draft), true);
    }

    /** The page with a form as it was sent. */
    CardView sent(
            Card card, CardForm form, MultivaluedMap<String, String> sent, Map<String, String> wrong, String told) {
        return view(card, form, wrong, desk.sent(card.key(), sent), true).told(told);
    }

    /** The page with what was typed, to be published on top of what somebody else published meanwhile. */
    CardView conflict(Card theirs, CardForm mine, Proposal proposal) {
        var form = new CardForm(mine.values(), theirs.revision());
        String now = Proposal.of(theirs.before(), 0, theirs.before()).before();
        return view(theirs, form, Map.of(), desk.beside(theirs.key()), true)
                .told(CHANGED)
                .against(WordChanges.between(now, proposal.after()));
    }

    private CardView view(Card card, CardForm form, Map<String, String> wrong, DraftView draft, boolean tried) {
        var hospitals = catalog.hospitals().stream()
                .map(change -> (Hospital) change.body())
                .toList();
        var map = card.kind().hasPoint()
                ? Optional.of(MapView.of(hospitals, card.id(), form))
                : Optional.<MapView>empty();
        return new CardView(card, form, wrong, "", List.of(), draft, map, "", tried);
    }

    /** What is wrong, by the field's name. */
    Map<String, String> objections(Card card, CardForm form) {
        var wrong = form.objections(card.kind());
        String name = card.kind().fields().get(0).name();
        if (!wrong.isEmpty() || !card.isNew()) return wrong;
        boolean taken = form.id().isEmpty()
                || form.id().equals(Card.NEW)
                || open(card.kind().path(), form.id()).inForce().isPresent();
        return taken ? Map.of(name, "Ya hay una ficha con ese nombre. Ábrela, o escribe otro.") : wrong;
    }

    /** Only where nothing is wrong. A new card of a name that was withdrawn goes on with its numbers. */
    Proposal proposal(Card card, CardForm form) {
        Card target = card.isNew() ? open(card.kind().path(), form.id()) : card;
        Content wanted = card.kind().card(target.id(), form.values());
        return Proposal.of(wanted, card.isNew() ? target.revision() : form.basedOn(), target.before());
    }

    /** The id in an address. */
    String idOf(Proposal proposal) {
        return proposal.subject().substring(proposal.subject().indexOf('/') + 1);
    }

    /** The answer in which a citizen finds the card. */
    PhonePreview phone(CardView view) {
        CardKind kind = view.card().kind();
        boolean shown = view.tried() && view.wrong().isEmpty();
        if (shown) {
            Content wanted = kind.card(view.card().id(), view.form().values());
            ContentChange draft = new Draft(wanted, 0).asChange(clock.instant(), "draft");
            return phone.of(kind.asked(wanted).words(), kind.asked(wanted).intent(), List.of(draft));
        }
        return view.card()
                .inForce()
                .or(() -> kind.all().stream().map(ContentChange::body).findFirst())
                .map(kind::asked)
                .map(asked -> phone.of(asked.words(), asked.intent(), List.of()))
                .orElseGet(() -> PhonePreview.of("menú", List.of()));
    }
}
