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
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.templates.RequestingTemplates;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import org.jboss.resteasy.reactive.RestForm;

/** The templates of our account, and a new one made of a draft. */
@Path("/envios/plantillas")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class TemplatesPage {
    private static final int SHORT = 60;

    private final TemplateCatalog templates;
    private final RequestingTemplates requesting;
    private final BroadcastCatalog catalog;
    private final CurrentStaff staff;

    TemplatesPage(
            TemplateCatalog templates, RequestingTemplates requesting, BroadcastCatalog catalog, CurrentStaff staff) {
        this.templates = templates;
        this.requesting = requesting;
        this.catalog = catalog;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("pedida") String asked) {
        return Pages.of(page(asked == null ? "" : asked, ""));
    }

    @POST
    public Response ask(@RestForm("envio") String id, @RestForm("nombre") String name) {
        var draft = catalog.find(id == null ? "" : id).filter(one -> one.state() == State.DRAFT);
        if (draft.isEmpty()) return refused("Elige el borrador del que se hace la plantilla.");
        try {
            requesting.ask(staff.actor(), name, draft.get().content());
            return Pages.then("/envios/plantillas?pedida=si");
        } catch (IllegalArgumentException e) {
            return refused(words(e.getMessage()));
        } catch (GraphRefused e) {
            return refused("WhatsApp no aceptó la plantilla: " + e.error().details());
        } catch (GraphAway e) {
            return refused("WhatsApp no responde. Inténtalo en unos minutos.");
        }
    }

    private static String words(String reason) {
        if (reason.startsWith("name")) return "Escribe un nombre con letras o números.";
        if (reason.startsWith("body")) return "El texto no cabe en una plantilla: son hasta 1,024 caracteres.";
        if (reason.startsWith("attachment"))
            return "Falta configurar la aplicación de Meta para plantillas con archivo.";
        return "El contenido no cabe en una plantilla.";
    }

    private Response refused(String why) {
        return Pages.of(Pages.REFUSED, page("", why));
    }

    private TemplateInstance page(String asked, String wrong) {
        var drafts = catalog.in(State.DRAFT).map(Choice::of).toList();
        var rows = templates.all().stream().map(Row::of).toList();
        return Templates.templates(rows, drafts, templates.heardAt().isPresent(), !asked.isEmpty(), wrong);
    }

    /** A draft to choose. */
    record Choice(String id, String text) {
        static Choice of(Broadcast draft) {
            return new Choice(draft.id(), shortened(draft.content().text()));
        }
    }

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

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("Sin texto");
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    @CheckedTemplate(basePath = "compose")
    static class Templates {
        static native TemplateInstance templates(
                List<Row> rows, List<Choice> drafts, boolean heard, boolean asked, String wrong);
    }
}
