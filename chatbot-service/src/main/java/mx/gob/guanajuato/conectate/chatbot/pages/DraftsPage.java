package mx.gob.guanajuato.conectate.chatbot.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.DraftShelf;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.KeepingDrafts;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges.Piece;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;

/** What is written and not published: drafts, what waits for its time, and what became of what waited. */
@Path("/contenido/borradores")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class DraftsPage {
    private static final Duration TOLD = Duration.ofDays(14);
    private static final int CONFLICT = 409;

    private final DraftShelf shelf;
    private final KeepingDrafts keeping;
    private final ContentCatalog catalog;
    private final CurrentStaff staff;
    private final Clock clock;

    DraftsPage(DraftShelf shelf, KeepingDrafts keeping, ContentCatalog catalog, CurrentStaff staff, Clock clock) {
        this.shelf = shelf;
        this.keeping = keeping;
        this.catalog = catalog;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        return Pages.of(page(sentence(done), ""));
    }

    @POST
    @Path("/quitar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unschedule(MultivaluedMap<String, String> form) {
        return keeping.unschedule(staff.actor(), Typed.text(form, "que"), Typed.number(form, "version"))
                ? Pages.then("/contenido/borradores?hecho=quitado")
                : changed();
    }

    @POST
    @Path("/descartar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(MultivaluedMap<String, String> form) {
        return keeping.discard(staff.actor(), Typed.text(form, "que"), Typed.number(form, "version"))
                ? Pages.then("/contenido/borradores?hecho=descartado")
                : changed();
    }

    private Response changed() {
        return Pages.of(CONFLICT, page("", "Ese borrador cambió o se publicó en este momento. Así está ahora:"));
    }

    private TemplateInstance page(String done, String wrong) {
        var over = shelf.publishedSince(clock.instant().minus(TOLD));
        return Templates.drafts(shelf.open().stream().map(this::row).toList(), over, done, wrong);
    }

    private Row row(ContentDraft draft) {
        String now = draft.contents().stream()
                .map(planned -> catalog.find(planned.content().key())
                        .map(ContentChange::body)
                        .map(ContentWords::whole)
                        .orElse(""))
                .collect(Collectors.joining("\n"));
        boolean figures = draft.subject().startsWith("figures/"); // its words are only what changes
        return new Row(draft, WordChanges.between(figures ? "" : now, draft.words()));
    }

    private static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "guardado" -> "Guardado como borrador. El bot sigue contestando lo publicado.";
            case "programado" -> "Programado. El bot cambia solo a esa hora.";
            case "quitado" -> "Ya no se publica solo. Sigue aquí como borrador.";
            case "descartado" -> "Borrador descartado. Lo que decía queda en la auditoría.";
            default -> "";
        };
    }

    /** A draft in the list, with what it changes. */
    record Row(ContentDraft draft, List<Piece> pieces) {
        public boolean isScheduled() {
            return draft.state() == State.SCHEDULED;
        }

        public boolean isRefused() {
            return draft.state() == State.REFUSED;
        }

        /** Why it could not be published at its time. */
        public String getTold() {
            return draft.told().orElse("");
        }

        public String getAddress() {
            return Subjects.draft(draft.subject());
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance drafts(List<Row> rows, List<ContentDraft> over, String done, String wrong);
    }
}
