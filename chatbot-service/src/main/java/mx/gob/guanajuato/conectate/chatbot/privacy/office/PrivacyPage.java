package mx.gob.guanajuato.conectate.chatbot.privacy.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.Exporting;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Case;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Cases;
import mx.gob.guanajuato.conectate.chatbot.privacy.erasure.Erasing;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import org.jboss.resteasy.reactive.RestForm;

/** A citizen's data: hand them over, erase them, and the proofs of what was erased. */
@Path("/administracion/privacidad")
@RolesAllowed(Role.OF_ADMINISTRACION)
@Blocking
class PrivacyPage {
    private static final String PAGE = "/administracion/privacidad";

    /** As many as one looks through; the API has all. */
    private static final int MOST_LISTED = 100;

    private final Exporting exporting;
    private final Erasing erasing;
    private final Cases cases;
    private final Audit audit;
    private final CurrentStaff staff;

    PrivacyPage(Exporting exporting, Erasing erasing, Cases cases, Audit audit, CurrentStaff staff) {
        this.exporting = exporting;
        this.erasing = erasing;
        this.cases = cases;
        this.audit = audit;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("folio") String folio) {
        var done = cases.newestFirst().stream()
                .filter(one -> one.folio().equals(folio))
                .toList();
        return Pages.of(view(new View(TypedRequest.of("", ""), "", "", done, listed(), false)));
    }

    @POST
    @Path("/datos")
    public Response export(@RestForm("numero") String number, @RestForm("solicitud") String reference) {
        var typed = TypedRequest.of(number, reference);
        if (isWrong(typed)) return refused(typed);
        audit.tell(staff.actor(), Action.CITIZEN_EXPORTED, "solicitud " + typed.reference());
        StreamingOutput zip = out -> exporting.zip(typed.citizen(), out);
        return Response.ok(zip)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"datos-conectate.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Changes nothing: asks once more. */
    @POST
    @Path("/suprimir/revisar")
    public Response ask(@RestForm("numero") String number, @RestForm("solicitud") String reference) {
        var typed = TypedRequest.of(number, reference);
        if (isWrong(typed)) return refused(typed);
        return Pages.of(Templates.erase(typed, typed.ending(), cases.of(typed.citizen())));
    }

    @POST
    @Path("/suprimir")
    public Response erase(@RestForm("numero") String number, @RestForm("solicitud") String reference) {
        var typed = TypedRequest.of(number, reference);
        if (isWrong(typed)) return refused(typed);
        String folio = erasing.erase(staff.actor(), typed.citizen(), typed.reference());
        return Pages.then(PAGE + "?folio=" + folio);
    }

    /** Whether that number was erased, and when. */
    @POST
    @Path("/constancia")
    public Response proof(@RestForm("numero") String number) {
        var typed = TypedRequest.of(number, "");
        if (typed.wrongNumber().isPresent()) return refused(typed);
        return Pages.of(view(new View(typed, "", "", cases.of(typed.citizen()), listed(), true)));
    }

    private static boolean isWrong(TypedRequest typed) {
        return typed.wrongNumber().isPresent() || typed.wrongReference().isPresent();
    }

    private Response refused(TypedRequest typed) {
        String number = typed.wrongNumber().orElse("");
        String reference = typed.wrongReference().orElse("");
        return Pages.of(Pages.REFUSED, view(new View(typed, number, reference, List.of(), listed(), false)));
    }

    private List<Case> listed() {
        return cases.newestFirst().stream().limit(MOST_LISTED).toList();
    }

    private static TemplateInstance view(View view) {
        return Templates.office(view);
    }

    /**
     * The page.
     *
     * @param shown what was just done or asked for
     * @param asked whether somebody asked if a number was erased
     */
    record View(
            TypedRequest typed,
            String wrongNumber,
            String wrongReference,
            List<Case> shown,
            List<Case> cases,
            boolean asked) {
        public boolean isWrong() {
            return !(wrongNumber + wrongReference).isEmpty();
        }
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance office(View view);

        static native TemplateInstance erase(TypedRequest typed, String ending, List<Case> before);
    }
}
