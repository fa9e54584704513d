package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.drafts.DraftChanged;
import mx.gob.guanajuato.conectate.broadcast.drafts.WritingDrafts;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastWords;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates.Asked;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import org.jboss.resteasy.reactive.RestForm;

/** The templates of our account, and a new one made of a draft. */
@Path("/envios/plantillas")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class TemplatesPage {
    private final TemplateCatalog templates;
    private final RequestingTemplates requesting;
    private final BroadcastCatalog catalog;
    private final WritingDrafts drafts;
    private final CurrentStaff staff;

    TemplatesPage(
            TemplateCatalog templates,
            RequestingTemplates requesting,
            BroadcastCatalog catalog,
            WritingDrafts drafts,
            CurrentStaff staff) {
        this.templates = templates;
        this.requesting = requesting;
        this.catalog = catalog;
        this.drafts = drafts;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("pedida") String asked, @QueryParam("envio") String draft) {
        return Pages.of(page(asked == null ? "" : asked, draft, "", ""));
    }

    @POST
    public Response ask(@RestForm("envio") String id, @RestForm("nombre") String name) {
        var draft = catalog.find(id == null ? "" : id).filter(one -> one.state() == State.DRAFT);
        if (draft.isEmpty()) return refused(id, name, "Elige el borrador del que se hace la plantilla.");
        try {
            var asked = requesting.ask(staff.actor(), name, draft.get().content());
            boolean named = names(draft.get(), asked);
            return Pages.then("/envios/plantillas?pedida=" + (named ? "si" : "sin-borrador") + "&envio=" + id);
        } catch (IllegalArgumentException e) {
            return refused(id, name, words(e.getMessage()));
        } catch (GraphRefused e) {
            return refused(
                    id, name, "WhatsApp no aceptó la plantilla: " + e.error().details());
        } catch (GraphAway e) {
            return refused(id, name, "WhatsApp no responde. Inténtalo en unos minutos.");
        }
    }

    /** So that it goes by the template once that is approved. */
    private boolean names(Broadcast draft, Asked asked) {
        try {
            var use = new TemplateUse(asked.name(), asked.language(), List.of());
            drafts.write(
                    staff.actor(), draft.id(), draft.revision(), draft.content().with(use));
            return true;
        } catch (DraftChanged e) {
            return false;
        }
    }

    private static String words(String reason) {
        if (reason.startsWith("name")) return "Escribe un nombre con letras o números.";
        if (reason.startsWith("body")) return "El texto no cabe en una plantilla: son hasta 1,024 caracteres.";
        if (reason.startsWith("attachment"))
            return "Falta configurar la aplicación de Meta para plantillas con archivo.";
        return "El contenido no cabe en una plantilla.";
    }

    private Response refused(String draft, String name, String why) {
        return Pages.of(Pages.REFUSED, page("", draft, name == null ? "" : name, why));
    }

    private TemplateInstance page(String asked, String chosen, String name, String wrong) {
        var choices = catalog.in(State.DRAFT)
                .sorted(Comparator.comparing(Broadcast::changedAt).reversed())
                .map(draft -> new Choice(
                        draft.id(), BroadcastWords.beginning(draft), draft.id().equals(chosen)))
                .toList();
        var rows = templates.all().stream().map(Row::of).toList();
        var form = new Form(choices, name, chosen == null ? "" : chosen);
        return Templates.templates(rows, form, templates.heardAt().isPresent(), asked, wrong);
    }

    /** A draft to choose. */
    record Choice(String id, String text, boolean chosen) {}

    /** What stands in the form. */
    record Form(List<Choice> drafts, String name, String draft) {}

    /** A template in a line. */
    record Row(String name, String state, String tag, String category, String heading, String body, String reason) {
        static Row of(MessageTemplate template) {
            String state =
                    switch (template.status()) {
                        case "APPROVED" -> "Aprobada";
                        case "PENDING", "IN_APPEAL" -> "En revisión";
                        case "REJECTED" -> "Rechazada";
                        case "PAUSED" -> "En pausa por calidad";
                        case "DISABLED" -> "Retirada por WhatsApp";
                        default -> template.status();
                    };
            String category =
                    switch (template.category()) {
                        case "UTILITY" -> "Utilidad (alertas)";
                        case "MARKETING" -> "Marketing (difusión)";
                        default -> template.category();
                    };
            String heading =
                    switch (template.header().orElse("")) {
                        case "IMAGE" -> "Imagen";
                        case "VIDEO" -> "Video";
                        case "DOCUMENT" -> "Documento";
                        case "LOCATION" -> "Lugar";
                        default -> "Nada";
                    };
            return new Row(
                    template.name(),
                    state,
                    template.isApproved() ? "published" : "draft",
                    category,
                    heading,
                    template.body(),
                    template.reason().orElse(""));
        }
    }

    @CheckedTemplate(basePath = "compose")
    static class Templates {
        static native TemplateInstance templates(List<Row> rows, Form form, boolean heard, String asked, String wrong);
    }
}
