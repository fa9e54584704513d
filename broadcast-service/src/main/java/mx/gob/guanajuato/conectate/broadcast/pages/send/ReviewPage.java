package mx.gob.guanajuato.conectate.broadcast.pages.send;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.drafts.Addressed;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastLife;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The last look before a draft goes out, and the one place from which it does. */
@Path("/envios/ver/{id}/revisar")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ReviewPage {
    /** Whoever has it gets what is tried out. */
    private static final String TRIERS = "prueba";

    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final BroadcastCatalog catalog;
    private final BroadcastLife life;
    private final SchedulingBroadcasts scheduling;
    private final Reviewing reviewing;
    private final AudienceSizes sizes;
    private final CurrentStaff staff;
    private final Clock clock;

    ReviewPage(
            BroadcastCatalog catalog,
            BroadcastLife life,
            SchedulingBroadcasts scheduling,
            Reviewing reviewing,
            AudienceSizes sizes,
            CurrentStaff staff,
            Clock clock) {
        this.catalog = catalog;
        this.life = life;
        this.scheduling = scheduling;
        this.reviewing = reviewing;
        this.sizes = sizes;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the page says above everything else. */
    enum Notice {
        NONE,
        /** Somebody changed the draft since it was looked at. */
        CHANGED,
        /** The content does not go out as it is. */
        FAULTY,
        /** It went to those who try contents out. */
        TRIED;

        public boolean isChanged() {
            return this == CHANGED;
        }

        public boolean isTried() {
            return this == TRIED;
        }
    }

    @GET
    public Response page(@RestPath String id) {
        return page(200, find(id), Notice.NONE);
    }

    /** Sends just what the page has shown. */
    @POST
    @Path("/enviar")
    public Response send(@RestPath String id, @RestForm("visto") String seen) {
        var found = catalog.find(id).orElseThrow(NotFoundException::new);
        if (found.state() != State.DRAFT) return Pages.then("/envios/ver/" + id);
        if (!reviewing.faults(found).isEmpty()) return page(Pages.REFUSED, found, Notice.FAULTY);
        try {
            var moment = Addressed.of(found).moment();
            life.send(staff.actor(), id, revision(seen), moment);
            return Pages.then("/envios/ver/" + id + "?hecho=" + (moment.isPresent() ? "programar" : "enviar"));
        } catch (HttpProblem e) {
            if (e.getStatusCode() != CONFLICT) throw e;
            return page(Pages.REFUSED, find(id), Notice.CHANGED);
        }
    }

    /** To the phones of those who try contents out, now. */
    @POST
    @Path("/prueba")
    public Response tryOut(@RestPath String id, @RestForm("clave") String token) {
        var draft = find(id);
        if (!reviewing.contentFaults(draft).isEmpty()) return page(Pages.REFUSED, draft, Notice.FAULTY);
        var key = Optional.ofNullable(token)
                .filter(drawn -> drawn.matches("[0-9a-f-]{36}"))
                .map(drawn -> "prueba/" + id + "/" + draft.revision() + "/" + drawn);
        scheduling.schedule(staff.actor(), BroadcastDraft.toTry(draft.content(), TRIERS), key);
        return page(200, draft, Notice.TRIED);
    }

    private Response page(int status, Broadcast draft, Notice notice) {
        var triers = new Audience(List.of(), List.of(), List.of(TRIERS), Optional.empty());
        long people = sizes.of(triers, clock.instant(), citizen -> false).people();
        var view = reviewing.view(draft, people, UUID.randomUUID().toString());
        return Pages.of(status, Templates.review(view, notice));
    }

    /** Nothing is of revision 0: without one nothing is sent. */
    private static OptionalInt revision(String seen) {
        return OptionalInt.of(seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
    }

    private Broadcast find(String id) {
        return catalog.find(id).filter(one -> one.state() == State.DRAFT).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "send")
    static class Templates {
        static native TemplateInstance review(ReviewView view, Notice notice);
    }
}
