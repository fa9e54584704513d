package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import org.jboss.resteasy.reactive.RestPath;

/** One card: its fields, the phone beside them. */
@Path("/contenido/fichas/{kind}/{id}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CardPage {
    private static final int CONFLICT = 409;

    private final CardBox box;
    private final PublishingContent publishing;
    private final DraftDesk desk;
    private final CurrentStaff staff;

    CardPage(CardBox box, PublishingContent publishing, DraftDesk desk, CurrentStaff staff) {
        this.box = box;
        this.publishing = publishing;
        this.desk = desk;
        this.staff = staff;
    }

    @GET
    public Response page(
            @RestPath String kind,
            @RestPath String id,
            @QueryParam("borrador") String wanted,
            @QueryParam("hecho") String done) {
        Card card = box.open(kind, id);
        var draft = desk.open(card.key());
        boolean notThere = !card.isNew() && card.change().isEmpty();
        if (notThere && draft.isEmpty()) throw new NotFoundException();
        if (draft.isPresent() && (wanted != null || notThere)) return answer(200, box.opened(card, draft.get()));
        return answer(200, box.inForce(card, sentence(done)));
    }

    /** Changes nothing: shows what a citizen would read, and what is wrong. */
    @POST
    @Path("/prueba")
    public Response tryOut(@RestPath String kind, @RestPath String id, MultivaluedMap<String, String> sent) {
        Card card = box.open(kind, id);
        var form = CardForm.of(card.kind(), sent);
        var wrong = box.objections(card, form);
        return answer(wrong.isEmpty() ? 200 : Pages.REFUSED, box.sent(card, form, sent, wrong, ""));
    }

    @POST
    @Path("/publicar")
    public Response publish(@RestPath String kind, @RestPath String id, MultivaluedMap<String, String> sent) {
        Card card = box.open(kind, id);
        var form = CardForm.of(card.kind(), sent);
        var wrong = box.objections(card, form);
        if (!wrong.isEmpty()) return answer(Pages.REFUSED, box.sent(card, form, sent, wrong, ""));
        Proposal proposal = box.proposal(card, form);
        if (!publishing.publish(staff.actor(), proposal, desk.revision(sent))) return conflict(card, form, proposal);
        return Pages.then("/contenido/fichas/" + kind + "?hecho=publicado&cual=" + box.idOf(proposal));
    }

    /** Keeps it, with a time or without one. */
    @POST
    @Path("/borrador")
    public Response keep(@RestPath String kind, @RestPath String id, MultivaluedMap<String, String> sent) {
        Card card = box.open(kind, id);
        var form = CardForm.of(card.kind(), sent);
        var wrong = box.objections(card, form);
        String told = desk.objection(sent).orElse("");
        if (!wrong.isEmpty() || !told.isEmpty()) return answer(Pages.REFUSED, box.sent(card, form, sent, wrong, told));
        return desk.keep(
                staff.actor(), box.proposal(card, form), sent, "/contenido/fichas/" + kind + "/" + id + "/borrador");
    }

    /** Takes it out of force. Its history stays, and so does the way back. */
    @POST
    @Path("/retirar")
    public Response withdraw(@RestPath String kind, @RestPath String id, MultivaluedMap<String, String> sent) {
        Card card = box.open(kind, id);
        Content now = card.inForce().orElseThrow(NotFoundException::new);
        int seen = CardForm.of(card.kind(), sent).basedOn();
        var proposal = Proposal.of(new Withdrawn(card.key()), seen, now);
        if (!publishing.publish(staff.actor(), proposal, 0))
            return answer(CONFLICT, box.inForce(card, "").told(CardBox.CHANGED));
        return Pages.then("/contenido/fichas/" + kind + "?hecho=retirado&cual=" + id);
    }

    /** Both versions, and the form with what was typed on top of theirs. */
    private Response conflict(Card card, CardForm mine, Proposal proposal) {
        return answer(CONFLICT, box.conflict(box.open(card.kind().path(), box.idOf(proposal)), mine, proposal));
    }

    private Response answer(int status, CardView view) {
        return Pages.of(status, Templates.card(view, box.phone(view)));
    }

    private static String sentence(String code) {
        return "vuelto".equals(code) ? "Esta versión está publicada otra vez." : "";
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance card(CardView view, PhonePreview phone);
    }
}
