package mx.gob.guanajuato.conectate.chatbot.pages.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.arrival.ImportSettings;
import mx.gob.guanajuato.conectate.chatbot.content.arrival.UploadLimit;
import mx.gob.guanajuato.conectate.chatbot.content.arrival.Uploads;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.FigureImport;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files that came, and the form for another. */
@Path(UploadLimit.UPLOAD)
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ImportsPage {
    private static final int SHOWN = 50;
    private static final int MAX_SOURCE = 300;

    private final Imports imports;
    private final Uploads uploads;
    private final FigureSheets sheets;
    private final ImportSettings settings;
    private final CurrentStaff staff;

    ImportsPage(Imports imports, Uploads uploads, FigureSheets sheets, ImportSettings settings, CurrentStaff staff) {
        this.imports = imports;
        this.uploads = uploads;
        this.sheets = sheets;
        this.settings = settings;
        this.staff = staff;
    }

    @GET
    public Response page() {
        return Pages.of(page(sheets.lastSource().orElse(""), ""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("archivo") FileUpload file, @RestForm("fuente") String source) {
        String given = source == null ? "" : source.strip();
        if (file == null || file.size() == 0) return refused(given, "Elige un archivo que no esté vacío.");
        if (given.length() > MAX_SOURCE)
            return refused("", "La fuente es demasiado larga: a lo más " + MAX_SOURCE + " caracteres.");
        var named = Optional.of(given).filter(text -> !text.isEmpty());
        return uploads.take(file.uploadedFile(), file.fileName(), file.size(), named, staff.actor())
                .map(begun -> Pages.then(UploadLimit.UPLOAD + "/" + begun.id()))
                .orElseGet(() -> refused(given, "Hay muchos archivos en espera. Inténtalo en unos minutos."));
    }

    private Response refused(String source, String wrong) {
        return Pages.of(Pages.REFUSED, page(source, wrong));
    }

    private TemplateInstance page(String source, String wrong) {
        var shown = imports.newestFirst().stream().limit(SHOWN).toList();
        var ways = new Ways(
                settings.folder().isPresent(),
                settings.downloadAddress().isPresent() && !settings.downloadAt().equals("off"));
        return Templates.imports(shown, source, ways, wrong);
    }

    /** Which ways are open besides this page. */
    record Ways(boolean folder, boolean download) {}

    @CheckedTemplate(basePath = "content/imports")
    static class Templates {
        static native TemplateInstance imports(List<FigureImport> imports, String source, Ways ways, String wrong);
    }
}
