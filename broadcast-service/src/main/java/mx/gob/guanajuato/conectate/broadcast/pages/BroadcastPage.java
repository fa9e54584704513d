package mx.gob.guanajuato.conectate.broadcast.pages;

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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.funnel.LiveProgress;
import mx.gob.guanajuato.conectate.broadcast.funnel.Watching;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastLife;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.jboss.resteasy.reactive.RestPath;

/** One broadcast as it goes out, and what can be done about it now. */
@Path("/envios/ver/{id}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class BroadcastPage {
    private static final Map<String, String> DONE = Map.of(
            "pausa", "En menos de un segundo deja de salir. Quienes ya lo recibieron no cambian.",
            "reanudar", "Sigue donde se quedó; nadie lo recibe dos veces.",
            "cancelar", "Ya no sale. Sólo llega lo que iba en camino.",
            "repetir", "Éste es el envío a quienes no lo recibieron.");

    private final BroadcastCatalog catalog;
    private final BroadcastLife life;
    private final Watching watching;
    private final RuleBook rules;
    private final CurrentStaff staff;
    private final Clock clock;

    BroadcastPage(
            BroadcastCatalog catalog,
            BroadcastLife life,
            Watching watching,
            RuleBook rules,
            CurrentStaff staff,
            Clock clock) {
        this.catalog = catalog;
        this.life = life;
        this.watching = watching;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response page(@RestPath String id, @QueryParam("hecho") String done) {
        return Pages.of(Templates.one(view(find(id)), DONE.getOrDefault(done == null ? "" : done, "")));
    }

    /** The part of the page that changes, for the script that renews it. */
    @GET
    @Path("/avance")
    public Response progress(@RestPath String id) {
        return Pages.of(Templates.progress(view(find(id))));
    }

    @POST
    @Path("/pausa")
    public Response pause(@RestPath String id) {
        return after(id, "pausa", life::pause);
    }

    @POST
    @Path("/reanudar")
    public Response resume(@RestPath String id) {
        return after(id, "reanudar", life::resume);
    }

    @GET
    @Path("/cancelar")
    public Response ask(@RestPath String id) {
        return Pages.of(Templates.cancel(view(find(id))));
    }

    @POST
    @Path("/cancelar")
    public Response cancel(@RestPath String id) {
        return after(id, "cancelar", life::cancel);
    }

    @POST
    @Path("/repetir")
    public Response again(@RestPath String id) {
        return after(id, "repetir", life::again);
    }

    private Response after(String id, String done, BiFunction<Actor, String, Broadcast> act) {
        var broadcast = act.apply(staff.actor(), find(id).id());
        return Pages.then("/envios/ver/" + broadcast.id() + "?hecho=" + done);
    }

    private ProgressView view(Broadcast broadcast) {
        var now = clock.instant();
        var sentence = new ProgressSentences(rules.quietTime(), now).of(broadcast);
        return new ProgressView(broadcast, live(broadcast), sentence, repetition(broadcast), now);
    }

    private Optional<LiveProgress> live(Broadcast broadcast) {
        try {
            return Optional.of(watching.of(broadcast));
        } catch (ViewUnavailable e) {
            return Optional.empty();
        }
    }

    private String repetition(Broadcast broadcast) {
        return life.repetitionOf(broadcast).map(Broadcast::id).orElse("");
    }

    private Broadcast find(String id) {
        return catalog.find(id).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "broadcasts")
    static class Templates {
        static native TemplateInstance one(ProgressView view, String done);

        static native TemplateInstance progress(ProgressView view);

        static native TemplateInstance cancel(ProgressView view);
    }
}
