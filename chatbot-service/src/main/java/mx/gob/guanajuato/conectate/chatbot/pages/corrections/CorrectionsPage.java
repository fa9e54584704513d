package mx.gob.guanajuato.conectate.chatbot.pages.corrections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.corrections.Correction;
import mx.gob.guanajuato.conectate.chatbot.corrections.Corrections;
import mx.gob.guanajuato.conectate.chatbot.corrections.Telling;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Bubble;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import org.jboss.resteasy.reactive.RestPath;

/** Figures that were corrected, and telling those who were told otherwise. */
@Path("/contenido/correcciones")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class CorrectionsPage {
    private static final String PAGE = "/contenido/correcciones/";
    private static final int SHOWN = 200;

    private final Corrections corrections;
    private final Telling telling;
    private final FigureSheets sheets;
    private final CurrentStaff staff;

    CorrectionsPage(Corrections corrections, Telling telling, FigureSheets sheets, CurrentStaff staff) {
        this.corrections = corrections;
        this.telling = telling;
        this.sheets = sheets;
        this.staff = staff;
    }

    @GET
    public Response page() {
        var names = sheets.names();
        var all = corrections.recent();
        var newest = all.stream().limit(SHOWN).toList();
        var reach = telling.reach(newest);
        var shown = newest.stream()
                .map(each -> new Row(Line.of(each, names), reach.get(each.key())))
                .toList();
        return Pages.of(Templates.corrections(shown, all.size() - shown.size()));
    }

    @GET
    @Path("/{indicator}/{area}/{day}")
    public Response one(
            @RestPath String indicator,
            @RestPath String area,
            @RestPath String day,
            @QueryParam("avisadas") String told) {
        var correction = find(indicator, area, day);
        int number = told != null && told.matches("\\d{1,7}") ? Integer.parseInt(told) : 0;
        var phone = new PhonePreview(List.of(new Bubble(false, telling.text(correction), List.of())));
        var line = Line.of(correction, sheets.names());
        var reach = telling.reach(List.of(correction)).get(correction.key());
        return Pages.of(Templates.one(line, reach, number, phone));
    }

    @POST
    @Path("/{indicator}/{area}/{day}")
    public Response tell(@RestPath String indicator, @RestPath String area, @RestPath String day) {
        var correction = find(indicator, area, day);
        var line = Line.of(correction, sheets.names());
        int told = telling.tell(correction, "Corrección de " + line.name() + ", " + line.day(), staff.actor());
        return Pages.then(line.address() + "?avisadas=" + told);
    }

    private Correction find(String indicator, String area, String day) {
        return corrections.find("figure/" + indicator + "/" + area + "/" + day).orElseThrow(NotFoundException::new);
    }

    /** A line of the list. */
    record Row(Line line, Telling.Reach reach) {}

    /** A correction as the pages show it. */
    record Line(
            String name, String day, String before, String now, String source, Instant at, String who, String address) {
        static Line of(Correction correction, Map<String, String> names) {
            Figure figure = correction.now();
            return new Line(
                    names.getOrDefault(figure.area(), figure.area()) + ", "
                            + names.getOrDefault(figure.indicator(), figure.indicator()),
                    SpanishFormats.day(figure.date()),
                    SpanishFormats.number(correction.before()),
                    SpanishFormats.number(figure.value()),
                    figure.source(),
                    correction.at(),
                    correction.author().orElse("el servicio"),
                    PAGE + figure.indicator() + "/" + figure.area() + "/" + figure.date());
        }
    }

    @CheckedTemplate(basePath = "content/corrections")
    static class Templates {
        static native TemplateInstance corrections(List<Row> rows, int more);

        static native TemplateInstance one(Line line, Telling.Reach reach, int told, PhonePreview phone);
    }
}
