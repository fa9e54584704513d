package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods.Outcome;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.Planned;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** The traffic light: today's colour, a new one, the ones of before. */
@Path("/contenido/semaforo")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class LightPage {
    private static final String PAGE = "/contenido/semaforo";
    private static final String KEYS = "traffic-light-period/";
    private static final int CONFLICT = 409;

    private final Periods periods;
    private final PhoneAnswers phone;
    private final PublishingContent publishing;
    private final DraftDesk desk;
    private final CurrentStaff staff;
    private final Clock clock;

    LightPage(
            Periods periods,
            PhoneAnswers phone,
            PublishingContent publishing,
            DraftDesk desk,
            CurrentStaff staff,
            Clock clock) {
        this.periods = periods;
        this.phone = phone;
        this.publishing = publishing;
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response page(
            @QueryParam("periodo") String from,
            @QueryParam("borrador") String wanted,
            @QueryParam("hecho") String done) {
        var draft = wanted == null ? Optional.<ContentDraft>empty() : desk.open(KEYS + from);
        if (draft.isPresent()) return opened(draft.get());
        return Pages.of(page(LightForm.EMPTY, Optional.empty(), desk.besideAny(KEYS), sentence(done), ""));
    }

    /** The draft as it was kept, with what would change if it were published now. */
    private Response opened(ContentDraft draft) {
        var form = draft.contents().stream()
                .map(Planned::content)
                .filter(content -> content.key().equals(draft.subject()))
                .map(content -> LightForm.of((TrafficLightPeriod) content))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Outcome outcome = periods.with(form.period());
        String wrong = outcome.overlap().map(LightPage::inTheWay).orElse("");
        return Pages.of(page(form, Optional.of(outcome), desk.opened(draft), "", wrong));
    }

    /** Changes nothing: shows what would change. */
    @POST
    @Path("/prueba")
    public Response tryOut(MultivaluedMap<String, String> sent) {
        var form = LightForm.of(sent);
        return refusal(form, sent)
                .orElseGet(() ->
                        Pages.of(page(form, Optional.of(periods.with(form.period())), draft(form, sent), "", "")));
    }

    @POST
    @Path("/publicar")
    public Response publish(MultivaluedMap<String, String> sent) {
        var form = LightForm.of(sent);
        return unready(form, sent).orElseGet(() -> {
            boolean published = publishing.publish(staff.actor(), proposal(form), desk.revision(sent));
            return published ? Pages.then(PAGE + "?hecho=publicado") : changed(form, sent);
        });
    }

    /** Keeps it, with a time or without one. */
    @POST
    @Path("/borrador")
    public Response keep(MultivaluedMap<String, String> sent) {
        var form = LightForm.of(sent);
        return unready(form, sent)
                .or(() -> desk.objection(sent).map(wrong -> {
                    var outcome = Optional.of(periods.with(form.period()));
                    return Pages.of(Pages.REFUSED, page(form, outcome, draft(form, sent), "", wrong));
                }))
                .orElseGet(() -> desk.keep(staff.actor(), proposal(form), sent, PAGE + "/borrador"));
    }

    private Proposal proposal(LightForm form) {
        Outcome outcome = periods.with(form.period());
        String before = outcome.shortened()
                .map(period -> "Hasta ahora: " + ContentWords.whole(period))
                .orElse("");
        var period = form.period();
        return Proposal.of(period.key(), ContentWords.name(period), outcome.drafts(), before);
    }

    /** Shown is what was tried; whatever else would change now, somebody has to look at first. */
    private Optional<Response> unready(LightForm form, MultivaluedMap<String, String> sent) {
        return refusal(form, sent)
                .or(() -> LightView.seen(periods.with(form.period())).equals(sent.getFirst("visto"))
                        ? Optional.empty()
                        : Optional.of(changed(form, sent)));
    }

    private Response changed(LightForm form, MultivaluedMap<String, String> sent) {
        String wrong = "El semáforo cambió mientras escribías. Lo tuyo sigue aquí: revísalo otra vez.";
        var outcome = Optional.of(periods.with(form.period()));
        return Pages.of(CONFLICT, page(form, outcome, draft(form, sent), "", wrong));
    }

    private Optional<Response> refusal(LightForm form, MultivaluedMap<String, String> sent) {
        var wrong = form.objections();
        if (wrong.isEmpty())
            periods.with(form.period()).overlap().ifPresent(period -> wrong.put("desde", inTheWay(period)));
        if (wrong.isEmpty()) return Optional.empty();
        var view = view(form, Optional.empty(), draft(form, sent), "", "").refusing(wrong);
        return Optional.of(Pages.of(Pages.REFUSED, page(view)));
    }

    private DraftView draft(LightForm form, MultivaluedMap<String, String> sent) {
        return desk.sent(KEYS + form.from(), sent);
    }

    private static String inTheWay(TrafficLightPeriod period) {
        return "Un día no puede tener dos colores: del " + SpanishFormats.day(period.from()) + " al "
                + SpanishFormats.day(period.to()) + " ya hay " + period.colour() + ". Cambia las fechas.";
    }

    private TemplateInstance page(LightForm form, Optional<Outcome> tried, DraftView draft, String done, String wrong) {
        return page(view(form, tried, draft, done, wrong));
    }

    private LightView view(LightForm form, Optional<Outcome> tried, DraftView draft, String done, String wrong) {
        var today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        var rows = periods.newestFirst().stream().map(LightView.Row::of).toList();
        return new LightView(periods.on(today), form, tried, draft, rows, done, wrong, Map.of());
    }

    private TemplateInstance page(LightView view) {
        var tried = view.tried();
        var asked = RecognisedIntent.of("traffic-light");
        var day = tried.isPresent() ? Typed.day(view.form().from()) : Optional.<LocalDate>empty();
        var shown = phone.of("semáforo", asked.on(day), changes(tried));
        return Templates.light(view, List.of(Light.values()), shown);
    }

    private List<ContentChange> changes(Optional<Outcome> tried) {
        return tried.map(Outcome::drafts).orElse(List.of()).stream()
                .map(draft -> draft.asChange(clock.instant(), Publishing.originOf(staff.actor())))
                .toList();
    }

    private static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "publicado" -> "Publicado. El bot responde con este color desde su primer día.";
            case "deshecho" -> "El semáforo está como antes. El bot ya responde así.";
            default -> "";
        };
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance light(LightView view, List<Light> lights, PhonePreview phone);
    }
}
