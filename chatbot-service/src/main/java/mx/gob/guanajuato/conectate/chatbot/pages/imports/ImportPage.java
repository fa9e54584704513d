package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.chatbot.content.arrival.UploadLimit;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPlan;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportPublishing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.ImportReport;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Importing;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import mx.gob.guanajuato.conectate.events.content.FigureImport.State;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One file: what stands in it, what it would change, and the decision about it. */
@Path(UploadLimit.UPLOAD + "/{id}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ImportPage {
    private static final int CONFLICT = 409;

    private final Imports imports;
    private final Importing importing;
    private final ImportPublishing publishing;
    private final ImportViews views;
    private final CurrentStaff staff;

    ImportPage(
            Imports imports, Importing importing, ImportPublishing publishing, ImportViews views, CurrentStaff staff) {
        this.imports = imports;
        this.importing = importing;
        this.publishing = publishing;
        this.views = views;
        this.staff = staff;
    }

    @GET
    public Response page(@RestPath String id) {
        return Pages.of(page(find(id), ""));
    }

    /** Every refused line and every held figure, for a spreadsheet. */
    @GET
    @Path("/informe.csv")
    public Response report(@RestPath String id) {
        var file = find(id);
        return Response.ok(ImportReport.of(file, views.names()))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"informe-" + file.id() + ".csv\"")
                .build();
    }

    @POST
    @Path("/publicar")
    public Response publish(
            @RestPath String id, @RestForm("visto") String seen, @RestForm("confirmo") String confirmed) {
        var file = find(id);
        if (file.state() != State.WAITING) return Pages.then(address(file));
        ImportPlan plan = importing.plan(file);
        if (!plan.mark().equals(seen))
            return Pages.of(
                    CONFLICT,
                    page(file, "Alguien cambió cifras después de que abriste esta página. Revísala otra vez."));
        if (!plan.held().isEmpty() && confirmed == null)
            return Pages.of(Pages.REFUSED, page(file, "Marca que revisaste las cifras por confirmar."));
        if (publishing.publish(file, plan, staff.actor(), !plan.held().isEmpty())) return Pages.then(address(file));
        return Pages.of(
                CONFLICT, page(file, "Alguien cambió una de estas cifras al mismo tiempo. Revísalas otra vez."));
    }

    @POST
    @Path("/descartar")
    public Response discard(@RestPath String id) {
        var file = find(id);
        if (file.state() == State.WAITING) publishing.discard(file, staff.actor());
        return Pages.then(address(file));
    }

    private FigureImport find(String id) {
        return imports.find(id).orElseThrow(NotFoundException::new);
    }

    private static String address(FigureImport file) {
        return UploadLimit.UPLOAD + "/" + file.id();
    }

    private TemplateInstance page(FigureImport file, String wrong) {
        var view = views.of(file, wrong);
        return Templates.one(file, view, view.phone());
    }

    @CheckedTemplate(basePath = "content/imports")
    static class Templates {
        static native TemplateInstance one(FigureImport file, ImportViews.View view, PhonePreview phone);
    }
}
