package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Publication;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges.Piece;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRules;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content;
import org.jboss.resteasy.reactive.RestForm;

/** What was published of the traffic light, and the way back: a colour and the end of the one before it go together. */
@Path("/contenido/semaforo/historial")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class LightHistoryPage {
    private final Publications publications;
    private final ContentRules rules;
    private final PublishingContent publishing;
    private final CurrentStaff staff;

    LightHistoryPage(Publications publications, ContentRules rules, PublishingContent publishing, CurrentStaff staff) {
        this.publications = publications;
        this.rules = rules;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page() {
        return Pages.of(page(""));
    }

    @POST
    public Response undo(@RestForm("momento") String moment) {
        Publication publication = all().stream()
                .filter(each -> each.at().toString().equals(moment))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var drafts = publications.undo(publication);
        if (drafts.isEmpty()) return refused("Todo eso cambió otra vez después. Deshaz primero lo más reciente.");
        var wrong = rules.objections(drafts.stream().map(Draft::content).toList());
        if (!wrong.isEmpty()) return refused(String.join(" ", wrong));
        var proposal = Proposal.of(
                drafts.get(0).content().key(),
                "Semáforo",
                drafts,
                "Lo publicado el " + SpanishFormats.moment(publication.at()));
        if (publishing.restore(staff.actor(), proposal)) return Pages.then("/contenido/semaforo?hecho=deshecho");
        return refused("Alguien cambió el semáforo en este momento. Míralo y decide.");
    }

    private Response refused(String wrong) {
        return Pages.of(Pages.REFUSED, page(wrong));
    }

    private List<Publication> all() {
        return publications.of(key -> key.startsWith("traffic-light-period/"));
    }

    private TemplateInstance page(String wrong) {
        return Templates.lightHistory(all().stream().map(View::of).toList(), wrong);
    }

    /** An act as the page shows it. */
    record View(Publication publication, String who, List<Line> lines) {
        static View of(Publication publication) {
            var lines = publication.steps().stream()
                    .map(step -> Line.of(step.previous(), step.change().body()))
                    .toList();
            return new View(publication, publication.author().orElse("el servicio"), lines);
        }

        /** What a file brought is not undone by hand. */
        public boolean isUndoable() {
            return publication.author().isPresent();
        }
    }

    /** What became of one period. */
    record Line(List<Piece> pieces) {
        static Line of(Content before, Content after) {
            boolean first = before instanceof Content.Withdrawn;
            return new Line(WordChanges.between(first ? "" : ContentWords.whole(before), ContentWords.whole(after)));
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance lightHistory(List<View> views, String wrong);
    }
}
