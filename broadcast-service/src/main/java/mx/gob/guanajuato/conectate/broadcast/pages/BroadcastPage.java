package mx.gob.guanajuato.conectate.broadcast.pages;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.funnel.LiveProgress;
import mx.gob.guanajuato.conectate.broadcast.funnel.Watching;
import mx.gob.guanajuato.conectate.broadcast.plan.Plan;
import mx.gob.guanajuato.conectate.broadcast.plan.Planning;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastLife;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.jboss.resteasy.reactive.RestPath;

/** One broadcast as it goes out, and what can be done about it now. */
@Path("/envios/ver/{id}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class BroadcastPage {
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    /** It stood otherwise by then: somebody was faster, or it was over. */
    private static final String LATE = "tarde";

    private static final Map<String, String> DONE = Map.of(
            "enviar", "Ya sale. Aquí ves cómo avanza.",
            "programar", "Sale solo a su hora. Hasta entonces puedes pausarlo o cancelarlo.",
            "guardar", "Se guardó el borrador. Falta decir a quién va y revisarlo.",
            "pausa", "En menos de un segundo deja de salir. Quienes ya lo recibieron no cambian.",
            "reanudar", "Sigue donde se quedó; nadie lo recibe dos veces.",
            "cancelar", "Ya no sale. Sólo llega lo que iba en camino.",
            "repetir", "Éste es el envío a quienes no lo recibieron.");

    /** What can be done with one, by its word in the address. */
    private interface Act {
        Broadcast on(BroadcastLife life, Actor actor, String id);
    }

    private static final Map<String, Act> ACTS = Map.of(
            "pausa", BroadcastLife::pause,
            "reanudar", BroadcastLife::resume,
            "cancelar", BroadcastLife::cancel,
            "repetir", BroadcastLife::again);

    private final BroadcastCatalog catalog;
    private final BroadcastLife life;
    private final Planning planning;
    private final Watching watching;
    private final RuleBook rules;
    private final CurrentStaff staff;
    private final StaffDirectory colleagues;
    private final Clock clock;

    BroadcastPage(
            BroadcastCatalog catalog,
            BroadcastLife life,
            Planning planning,
            Watching watching,
            RuleBook rules,
            CurrentStaff staff,
            StaffDirectory colleagues,
            Clock clock) {
        this.catalog = catalog;
        this.life = life;
        this.planning = planning;
        this.watching = watching;
        this.rules = rules;
        this.staff = staff;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GET
    public Response page(@RestPath String id, @QueryParam("hecho") String done) {
        String words = DONE.getOrDefault(done == null ? "" : done, "");
        return Pages.of(Templates.one(view(find(id)), words, LATE.equals(done)));
    }

    /** The part of the page that changes, for the script that renews it. */
    @GET
    @Path("/avance")
    public Response progress(@RestPath String id) {
        return Pages.of(Templates.progress(view(find(id))));
    }

    @GET
    @Path("/cancelar")
    public Response ask(@RestPath String id) {
        return Pages.of(Templates.cancel(view(find(id))));
    }

    /** One that comes too late changes nothing, and the page says so. */
    @POST
    @Path("/{act}")
    public Response act(@RestPath String id, @RestPath String act) {
        var wanted = Optional.ofNullable(ACTS.get(act)).orElseThrow(NotFoundException::new);
        try {
            boolean held = find(id).state() == State.HELD;
            var broadcast = wanted.on(life, staff.actor(), id);
            String done = held && act.equals("reanudar") ? "enviar" : act;
            return Pages.then("/envios/ver/" + broadcast.id() + "?hecho=" + done);
        } catch (HttpProblem e) {
            if (e.getStatusCode() != CONFLICT) throw e;
            return Pages.then("/envios/ver/" + id + "?hecho=" + LATE);
        }
    }

    private ProgressView view(Broadcast broadcast) {
        var now = clock.instant();
        var sentence = new ProgressSentences(rules.quietTime(), now, colleagues).of(broadcast);
        return new ProgressView(broadcast, live(broadcast), decision(broadcast), sentence, repetition(broadcast), now);
    }

    private Optional<Plan> decision(Broadcast broadcast) {
        return Optional.of(broadcast)
                .filter(one -> one.state() == State.HELD)
                .map(held -> planning.of(life.asIfBegunNow(held)));
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
        static native TemplateInstance one(ProgressView view, String done, boolean late);

        static native TemplateInstance progress(ProgressView view);

        static native TemplateInstance cancel(ProgressView view);
    }
}
