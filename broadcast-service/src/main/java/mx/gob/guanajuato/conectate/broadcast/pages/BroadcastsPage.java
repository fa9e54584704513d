package mx.gob.guanajuato.conectate.broadcast.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedMarks;
import mx.gob.guanajuato.conectate.broadcast.funnel.Progress;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastWords;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;

/** What goes out and went out, as staff read it. Nothing is started from the list. */
@Path("/envios")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class BroadcastsPage {
    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final FeedMarks marks;
    private final RuleBook rules;

    BroadcastsPage(BroadcastCatalog catalog, CatalogReader reader, FeedMarks marks, RuleBook rules) {
        this.catalog = catalog;
        this.reader = reader;
        this.marks = marks;
        this.rules = rules;
    }

    @GET
    public Response page(
            @QueryParam("pagina") @DefaultValue("1") int number, @QueryParam("solo") @DefaultValue("") String only) {
        var list = BroadcastList.of(catalog.latest(Integer.MAX_VALUE), only, number);
        var rows = list.shown().stream()
                .map(broadcast -> Row.of(broadcast, marks.of(broadcast.id())))
                .toList();
        long held = catalog.in(State.HELD).count();
        return Pages.of(Templates.all(
                list, rows, reader.caughtUp().isDone(), held, rules.quietTime().exists()));
    }

    /** One of them in a line. */
    record Row(
            String id,
            String text,
            State code,
            String state,
            Instant sendAt,
            int people,
            int handedOver,
            Manner manner) {
        static Row of(Broadcast broadcast, Progress progress) {
            return new Row(
                    broadcast.id(),
                    BroadcastWords.beginning(broadcast),
                    broadcast.state(),
                    BroadcastWords.of(broadcast.state()),
                    broadcast.sendAt(),
                    progress.audience(),
                    progress.messages(),
                    broadcast.goes());
        }

        public boolean isDraft() {
            return code == State.DRAFT;
        }

        /** What kind of broadcast it is, where that is not a content of its own. */
        public String getKind() {
            if (manner.test()) return "Prueba";
            if (manner.alert()) return "Alerta";
            return manner.again().isPresent() ? "Repetición" : "";
        }

        public boolean isUnderWay() {
            return hasBegun() && (code == State.RUNNING || code == State.PAUSED);
        }

        /** It ended before everybody's turn came. */
        public boolean isCutShort() {
            return hasBegun() && (code == State.CANCELLED || code == State.STOPPED);
        }

        public boolean hasBegun() {
            return people > 0;
        }

        /** Its tag's colour; the word tells the same. */
        public String getTag() {
            return ProgressSentences.tag(code);
        }
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance all(
                BroadcastList list, List<Row> rows, boolean complete, long held, boolean quietHours);
    }
}
