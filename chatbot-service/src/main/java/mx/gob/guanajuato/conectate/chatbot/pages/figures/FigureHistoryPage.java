package mx.gob.guanajuato.conectate.chatbot.pages.figures;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureHistory;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Publication;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications.Step;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Role;
import org.jboss.resteasy.reactive.RestForm;

/** What was published of a day, by whom, and the way back. */
@Path("/contenido/cifras/historial")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class FigureHistoryPage {
    /** A first import has a figure for every area. */
    private static final int SHOWN_STEPS = 300;

    private final FigureHistory history;
    private final FigureSheets sheets;
    private final PublishingFigures publishing;
    private final CurrentStaff staff;

    FigureHistoryPage(FigureHistory history, FigureSheets sheets, PublishingFigures publishing, CurrentStaff staff) {
        this.history = history;
        this.sheets = sheets;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("dia") String day) {
        return Pages.of(page(day(day), ""));
    }

    @POST
    public Response undo(@RestForm("dia") String typed, @RestForm("momento") String moment) {
        LocalDate day = day(typed);
        Publication publication = history.of(day).stream()
                .filter(each -> each.at().toString().equals(moment))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (publishing.undo(staff.actor(), day, publication))
            return Pages.then("/contenido/cifras?dia=" + day + "&hecho=deshecho");
        return Pages.of(
                Pages.REFUSED,
                page(day, "Todas esas cifras cambiaron otra vez después. Deshaz primero lo más reciente."));
    }

    private TemplateInstance page(LocalDate day, String wrong) {
        Map<String, String> names = sheets.of(day).rows().stream()
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(cell -> cell.key().text(), cell -> cell.name()));
        var publications = history.of(day).stream()
                .map(publication -> View.of(publication, names))
                .toList();
        return Templates.history(day, publications, wrong);
    }

    private static LocalDate day(String text) {
        return Typed.day(text).orElseThrow(NotFoundException::new);
    }

    /** A publication as the page shows it. */
    record View(Publication publication, String who, List<Line> lines, int more) {
        static View of(Publication publication, Map<String, String> names) {
            var steps = publication.steps();
            var lines = steps.stream()
                    .limit(SHOWN_STEPS)
                    .map(step -> Line.of(step, names))
                    .toList();
            String who = publication.author().orElse("el servicio");
            return new View(publication, who, lines, steps.size() - lines.size());
        }

        /** What a file brought is not undone by hand. */
        public boolean isUndoable() {
            return publication.author().isPresent();
        }
    }

    /** One figure of it. */
    record Line(String name, String from, String to) {
        static Line of(Step step, Map<String, String> names) {
            return new Line(
                    names.getOrDefault(
                            FigureHistory.cell(step).text(),
                            FigureHistory.cell(step).text()),
                    FigureHistory.from(step).map(SpanishFormats::number).orElse("no publicado"),
                    FigureHistory.to(step).map(SpanishFormats::number).orElse("no publicado"));
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance history(LocalDate day, List<View> publications, String wrong);
    }
}
