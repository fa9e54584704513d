package mx.gob.guanajuato.conectate.chatbot.pages.figures;

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
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** The sheet of a day: type, see what would change, publish. */
@Path("/contenido/cifras")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FiguresPage {
    private static final String PAGE = "/contenido/cifras";
    private static final int CONFLICT = 409;

    private final FigureSheets sheets;
    private final PublishingContent publishing;
    private final DraftDesk desk;
    private final DraftedSheets drafted;
    private final SheetPhone phone;
    private final CurrentStaff staff;
    private final Clock clock;

    FiguresPage(
            FigureSheets sheets,
            PublishingContent publishing,
            DraftDesk desk,
            DraftedSheets drafted,
            SheetPhone phone,
            CurrentStaff staff,
            Clock clock) {
        this.sheets = sheets;
        this.publishing = publishing;
        this.desk = desk;
        this.drafted = drafted;
        this.phone = phone;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response sheet(
            @QueryParam("dia") String day, @QueryParam("borrador") String wanted, @QueryParam("hecho") String done) {
        var asked = Typed.day(day).filter(given -> !given.isAfter(today())).orElse(today());
        FigureSheet sheet = sheets.of(asked);
        var form = wanted == null ? Optional.<SheetForm>empty() : drafted.form(sheet);
        return Pages.of(page(sheet, form, Optional.empty(), PublishingFigures.sentence(done), ""));
    }

    /** The same again as it was typed. */
    @POST
    @Path("/editar")
    public Response edit(MultivaluedMap<String, String> sent) {
        var form = SheetForm.of(sent);
        return Pages.of(page(sheets.of(form.day().orElse(today())), Optional.of(form), Optional.empty(), "", ""));
    }

    /** Changes nothing: shows what would change. */
    @POST
    @Path("/prueba")
    public Response tryOut(MultivaluedMap<String, String> sent) {
        var form = SheetForm.of(sent);
        return form.objection(today()).map(wrong -> refused(form, wrong)).orElseGet(() -> review(form, ""));
    }

    @POST
    @Path("/publicar")
    public Response publish(MultivaluedMap<String, String> sent) {
        var form = SheetForm.of(sent);
        return unready(form).orElseGet(() -> {
            boolean published = publishing.publish(staff.actor(), proposal(form), desk.revision(sent));
            return published
                    ? Pages.then(PAGE + "?dia=" + form.day().orElseThrow() + "&hecho=publicado")
                    : review(form, "");
        });
    }

    /** Keeps it, with a time or without one; what has to be confirmed is confirmed then. */
    @POST
    @Path("/borrador")
    public Response keep(MultivaluedMap<String, String> sent) {
        var form = SheetForm.of(sent);
        return unready(form)
                .or(() -> desk.objection(sent).map(wrong -> review(form, wrong)))
                .orElseGet(() -> desk.keep(staff.actor(), proposal(form), sent, PAGE + "/borrador"));
    }

    private Proposal proposal(SheetForm form) {
        FigureSheet sheet = sheets.of(form.day().orElseThrow());
        return PublishingFigures.proposal(sheet, SheetChanges.between(sheet, form.typed()), form.source());
    }

    /** Why it cannot be published or kept, as a page. */
    private Optional<Response> unready(SheetForm form) {
        var objection = form.objection(today());
        if (objection.isPresent()) return Optional.of(refused(form, objection.get()));
        var changes = SheetChanges.between(sheets.of(form.day().orElseThrow()), form.typed());
        if (!changes.isClean()) return Optional.of(review(form, ""));
        if (!changes.held().isEmpty() && !form.confirmed())
            return Optional.of(review(form, "Marca que revisaste las cifras por confirmar."));
        return Optional.empty();
    }

    private Response review(SheetForm form, String wrong) {
        FigureSheet sheet = sheets.of(form.day().orElseThrow());
        var changes = SheetChanges.between(sheet, form.typed());
        if (!changes.refused().isEmpty())
            return Pages.of(Pages.REFUSED, page(sheet, Optional.of(form), Optional.of(changes), "", ""));
        int status = changes.conflicts().isEmpty() ? wrong.isEmpty() ? 200 : Pages.REFUSED : CONFLICT;
        var shown = phone.after(sheet, changes, form);
        return Pages.of(status, Templates.review(sheet, changes, form, shown, drafted.view(sheet.day(), form), wrong));
    }

    private Response refused(SheetForm form, String wrong) {
        var sheet = sheets.of(form.day().filter(day -> !day.isAfter(today())).orElse(today()));
        return Pages.of(Pages.REFUSED, page(sheet, Optional.of(form), Optional.empty(), "", wrong));
    }

    private TemplateInstance page(
            FigureSheet sheet, Optional<SheetForm> form, Optional<SheetChanges> changes, String done, String wrong) {
        String source =
                form.map(SheetForm::source).orElseGet(() -> sheets.lastSource().orElse(""));
        var draft = form.map(sent -> drafted.view(sheet.day(), sent)).orElseGet(() -> drafted.beside(sheet.day()));
        var view = new SheetView(sheet, form, changes, source, today(), sheets.lastDay(), draft, done, wrong);
        return Templates.sheet(view, phone.now(sheet.day()), SpanishFormats.weekday(sheet.day()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance sheet(SheetView view, PhonePreview phone, String weekday);

        static native TemplateInstance review(
                FigureSheet sheet,
                SheetChanges changes,
                SheetForm form,
                SheetPhone.Shown shown,
                DraftView draft,
                String wrong);
    }
}
