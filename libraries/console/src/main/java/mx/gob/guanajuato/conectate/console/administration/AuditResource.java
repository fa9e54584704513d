package mx.gob.guanajuato.conectate.console.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.audit.AuditQuestion;
import mx.gob.guanajuato.conectate.console.audit.AuditReader;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;

/** Who did what, newest first. There is no way to change it. */
@Path("/administracion/auditoria")
@RolesAllowed(Role.OF_ADMINISTRACION)
@Blocking
class AuditResource {
    private static final int MAX_PERSON = 80;

    private final AuditReader reader;

    AuditResource(AuditReader reader) {
        this.reader = reader;
    }

    @GET
    public Response page(
            @QueryParam("persona") String person,
            @QueryParam("que") String act,
            @QueryParam("desde") String from,
            @QueryParam("hasta") String to) {
        var filters = new Filters(text(person), text(act), text(from), text(to));
        try {
            var found = reader.read(filters.question());
            var rows = found.entries().stream().map(AuditRow::new).toList();
            String older = found.older().map(LocalDate::toString).orElse("");
            return Pages.of(Templates.audit(rows, filters, filters.acts(), older, found.complete(), false));
        } catch (ViewUnavailable e) {
            return Pages.of(
                    Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                    Templates.audit(List.of(), filters, filters.acts(), "", false, true));
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What was typed into the filters; what is no day or act asks for nothing. */
    record Filters(String person, String act, String from, String to) {
        AuditQuestion question() {
            return new AuditQuestion(
                    Optional.of(person.substring(0, Math.min(MAX_PERSON, person.length())))
                            .filter(part -> !part.isEmpty()),
                    Arrays.stream(Action.values())
                            .filter(action -> action.name().equals(act))
                            .findFirst(),
                    day(from),
                    day(to));
        }

        /** Acts to choose from. */
        List<Choice> acts() {
            return Arrays.stream(Action.values())
                    .filter(action -> action != Action.UNKNOWN)
                    .map(action -> new Choice(
                            action.name(), AuditRow.words(action), action.name().equals(act)))
                    .toList();
        }

        public boolean isAny() {
            return !(person + act + from + to).isEmpty();
        }

        private static Optional<LocalDate> day(String typed) {
            try {
                return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** One act in the list of filters. */
    record Choice(String code, String word, boolean chosen) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance audit(
                List<AuditRow> rows, Filters filters, List<Choice> acts, String older, boolean complete, boolean away);
    }
}
