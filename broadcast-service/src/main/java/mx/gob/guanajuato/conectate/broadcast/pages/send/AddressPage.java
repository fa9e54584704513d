package mx.gob.guanajuato.conectate.broadcast.pages.send;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.audience.WordsInUse;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.drafts.DraftChanged;
import mx.gob.guanajuato.conectate.broadcast.drafts.WritingDrafts;
import mx.gob.guanajuato.conectate.broadcast.lists.Municipalities;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastWords;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import org.jboss.resteasy.reactive.RestPath;

/** To whom a draft goes, and when. Counting changes nothing. */
@Path("/envios/ver/{id}/destinatarios")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class AddressPage {
    private static final String CHANGED =
            "Alguien más cambió este borrador mientras elegías. Mira lo que hay ahora y decide.";

    private final BroadcastCatalog catalog;
    private final WritingDrafts drafts;
    private final AudienceSizes sizes;
    private final WordsInUse words;
    private final CurrentStaff staff;
    private final Clock clock;

    AddressPage(
            BroadcastCatalog catalog,
            WritingDrafts drafts,
            AudienceSizes sizes,
            WordsInUse words,
            CurrentStaff staff,
            Clock clock) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.sizes = sizes;
        this.words = words;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response page(@RestPath String id) {
        var draft = find(id);
        return page(200, draft, AddressForm.of(draft), "");
    }

    @POST
    @Path("/contar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AddressForm.of(typed, clock.instant());
        return page(form.wrong().isEmpty() ? 200 : Pages.REFUSED, find(id), form, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = AddressForm.of(typed, clock.instant());
        if (!form.wrong().isEmpty()) return page(Pages.REFUSED, find(id), form, "");
        try {
            drafts.address(staff.actor(), id, form.seen(), form.addressed());
            return Pages.then("/envios/ver/" + id + "/revisar");
        } catch (DraftChanged e) {
            return page(Pages.REFUSED, find(id), form, CHANGED);
        }
    }

    private Response page(int status, Broadcast draft, AddressForm form, String changed) {
        var used = words.now();
        var view = new View(
                draft,
                form,
                changed,
                choices(used.topics(), draft.to().topics()),
                choices(used.tags(), draft.to().tags()),
                people(form));
        return Pages.of(status, Templates.address(view));
    }

    private long people(AddressForm form) {
        if (!form.wrong().isEmpty()) return 0;
        var audience = form.addressed().audience().orElse(Audience.EVERYBODY);
        return sizes.of(audience, clock.instant(), citizen -> false).people();
    }

    /** Also those that nobody has any more: they were chosen once. */
    private static List<Choice> choices(SortedMap<String, Long> used, List<String> chosen) {
        var all = new TreeSet<>(used.keySet());
        all.addAll(chosen);
        return all.stream()
                .map(word -> new Choice(word, word, used.getOrDefault(word, 0L)))
                .toList();
    }

    private Broadcast find(String id) {
        return catalog.find(id).filter(one -> one.state() == State.DRAFT).orElseThrow(NotFoundException::new);
    }

    /** Something to tick. */
    record Choice(String value, String name, long people) {}

    /**
     * What the page shows.
     *
     * @param changed why nothing was kept although nothing is wrong; empty: no such thing happened
     * @param people how many the form speaks of
     */
    record View(
            Broadcast draft, AddressForm form, String changed, List<Choice> topics, List<Choice> tags, long people) {

        public String getId() {
            return draft.id();
        }

        public String getBeginning() {
            return BroadcastWords.beginning(draft);
        }

        public boolean isFailed() {
            return !changed.isEmpty() || !form.wrong().isEmpty();
        }

        public List<Choice> getPlaces() {
            return Municipalities.byName().stream()
                    .map(place -> new Choice(place.getKey(), place.getValue(), 0))
                    .toList();
        }

        public List<Map.Entry<String, String>> getFaults() {
            return List.copyOf(form.wrong().entrySet());
        }
    }

    @CheckedTemplate(basePath = "send")
    static class Templates {
        static native TemplateInstance address(View view);
    }
}
