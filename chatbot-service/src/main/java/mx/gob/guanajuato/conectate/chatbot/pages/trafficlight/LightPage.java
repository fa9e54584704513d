package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods;
import mx.gob.guanajuato.conectate.chatbot.content.trafficlight.Periods.Outcome;
import mx.gob.guanajuato.conectate.chatbot.pages.ContentWords;
import mx.gob.guanajuato.conectate.chatbot.pages.PhoneAnswers;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** The traffic light: today's colour, a new one, the ones of before. */
@Path("/contenido/semaforo")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class LightPage {
    private static final String PAGE = "/contenido/semaforo";
    private static final int CONFLICT = 409;

    private final Periods periods;
    private final PhoneAnswers phone;
    private final PublishingContent publishing;
    private final CurrentStaff staff;
    private final Clock clock;

    LightPage(Periods periods, PhoneAnswers phone, PublishingContent publishing, CurrentStaff staff, Clock clock) {
        this.periods = periods;
        this.phone = phone;
        this.publishing = publishing;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        String sentence = "publicado".equals(done) ? "Publicado. El bot ya responde con este color." : "";
        return Pages.of(page(LightForm.EMPTY, Optional.empty(), List.of(), sentence, ""));
    }

    /** Changes nothing: shows what would change. */
    @POST
    @Path("/prueba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryOut(MultivaluedMap<String, String> sent) {
        var form = LightForm.of(sent);
        return refusal(form).orElseGet(() -> {
            Outcome outcome = periods.with(form.period());
            return Pages.of(page(form, Optional.of(outcome), drafts(outcome), "", ""));
        });
    }

    @POST
    @Path("/publicar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(MultivaluedMap<String, String> sent) {
        var form = LightForm.of(sent);
        var refusal = refusal(form);
        if (refusal.isPresent()) return refusal.get();
        Outcome outcome = periods.with(form.period());
        // Shown is what was tried; whatever else would change now, somebody has to look at first.
        if (!seen(outcome).equals(sent.getFirst("visto"))) return changed(form, outcome);
        Optional<String> before = outcome.shortened().map(period -> "Hasta ahora: " + ContentWords.whole(period));
        String subject = ContentWords.name(form.period());
        if (!publishing.publish(staff.actor(), subject, outcome.drafts(), before))
            return changed(form, periods.with(form.period()));
        return Pages.then(PAGE + "?hecho=publicado");
    }

    private Response changed(LightForm form, Outcome outcome) {
        String wrong = "El semáforo cambió mientras escribías. Lo tuyo sigue aquí: revísalo otra vez.";
        return Pages.of(CONFLICT, page(form, Optional.of(outcome), drafts(outcome), "", wrong));
    }

    private Optional<Response> refusal(LightForm form) {
        return form.objection()
                .or(() -> periods.with(form.period()).overlap().map(LightPage::inTheWay))
                .map(wrong -> Pages.of(Pages.REFUSED, page(form, Optional.empty(), List.of(), "", wrong)));
    }

    private static String inTheWay(TrafficLightPeriod period) {
        return "Un día no puede tener dos colores: del " + SpanishFormats.day(period.from()) + " al "
                + SpanishFormats.day(period.to()) + " ya hay " + period.colour() + ". Cambia las fechas.";
    }

    private TemplateInstance page(
            LightForm form, Optional<Outcome> tried, List<ContentChange> drafts, String done, String wrong) {
        var rows = periods.newestFirst().stream().map(Row::of).toList();
        var today = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        var view = new View(
                periods.on(today), form, tried, tried.map(LightPage::seen).orElse(""), rows, done, wrong);
        var asked = RecognisedIntent.of("traffic-light");
        var day = tried.isPresent() ? Typed.day(form.from()) : Optional.<LocalDate>empty();
        return Templates.light(view, List.of(Light.values()), phone.of("semáforo", asked.on(day), drafts));
    }

    private List<ContentChange> drafts(Outcome outcome) {
        return outcome.drafts().stream()
                .map(draft -> draft.asChange(clock.instant(), "draft"))
                .toList();
    }

    /** The revisions that a trial was made with. */
    private static String seen(Outcome outcome) {
        return outcome.drafts().stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.content().key()))
                .map(draft -> draft.content().key() + "@" + draft.basedOn())
                .collect(Collectors.joining(" "));
    }

    /** A period in the list. */
    record Row(TrafficLightPeriod period, Optional<Light> light, int revision, String who) {
        static Row of(ContentChange change) {
            TrafficLightPeriod period = Periods.body(change);
            String who = Publishing.author(change).orElse("archivo del servicio");
            return new Row(period, Light.of(period.colour()), change.revision(), who);
        }
    }

    /** The page. */
    record View(
            Optional<TrafficLightPeriod> today,
            LightForm form,
            Optional<Outcome> tried,
            String seen,
            List<Row> rows,
            String done,
            String wrong) {
        public boolean isTried() {
            return tried.isPresent();
        }

        public Optional<Light> getLight() {
            return today.flatMap(period -> Light.of(period.colour()));
        }

        /** The period that ends earlier now, in words. */
        public String getShortened() {
            return tried.flatMap(Outcome::shortened)
                    .map(period -> "El " + period.colour() + " que empezó el " + SpanishFormats.day(period.from())
                            + " terminará el " + SpanishFormats.day(period.to()) + ".")
                    .orElse("");
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance light(View view, List<Light> lights, PhonePreview phone);
    }
}
