package mx.gob.guanajuato.conectate.broadcast.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** What goes out and went out, as staff read it. Nothing is started from the list. */
@Path("/envios")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class BroadcastsPage {
    private static final int LONGEST_LIST = 100;

    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final FeedProgress progress;
    private final Clock clock;

    BroadcastsPage(BroadcastCatalog catalog, CatalogReader reader, FeedProgress progress, Clock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.progress = progress;
        this.clock = clock;
    }

    @GET
    public Response page() {
        Instant now = clock.instant();
        var rows = catalog.latest(LONGEST_LIST).stream()
                .map(broadcast -> Row.of(broadcast, BroadcastAnswer.of(broadcast, progress.of(broadcast.id()), now)))
                .toList();
        return Pages.of(Templates.all(rows, reader.caughtUp().isDone()));
    }

    /** One of them in a line. */
    record Row(String text, String state, Instant sendAt) {
        static Row of(Broadcast broadcast, BroadcastAnswer answer) {
            String state =
                    switch (answer.state()) {
                        case SCHEDULED -> "Programado";
                        case STARTED -> "En curso";
                        case FINISHED -> "Terminado";
                        case CANCELLED -> "Cancelado";
                        case STOPPED -> "Detenido por un error";
                    };
            return new Row(broadcast.content().text(), state, broadcast.sendAt());
        }
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance all(List<Row> rows, boolean complete);
    }
}
