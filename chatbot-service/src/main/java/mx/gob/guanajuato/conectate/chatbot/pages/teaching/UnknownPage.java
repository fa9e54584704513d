package mx.gob.guanajuato.conectate.chatbot.pages.teaching;

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
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.chatbot.teaching.NotUnderstood;
import mx.gob.guanajuato.conectate.chatbot.teaching.TrainingFiles;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Utterances;

/** What was not understood, alike ones together, to be given its intent. */
@Path("/contenido/sin-entender")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class UnknownPage {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SHOWN_GROUPS = 25;
    private static final int SHOWN_IN_GROUP = 12;
    private static final int NEAREST = 3;

    private final NotUnderstood notUnderstood;
    private final TrainingFiles files;
    private final Lessons lessons;
    private final CurrentStaff staff;

    UnknownPage(NotUnderstood notUnderstood, TrainingFiles files, Lessons lessons, CurrentStaff staff) {
        this.notUnderstood = notUnderstood;
        this.files = files;
        this.lessons = lessons;
        this.staff = staff;
    }

    @GET
    public Response page(@QueryParam("hecho") String done) {
        return Pages.of(
                page("ensenado".equals(done) ? "Guardado. El bot lo aprende en el próximo entrenamiento." : "", ""));
    }

    /** Gives the sentences that are ticked their intent. */
    @POST
    @Path("/ensenar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response teach(MultivaluedMap<String, String> form) {
        String button = Typed.text(form, "tema");
        String intent = button.isEmpty() ? Typed.text(form, "otro-tema") : button;
        boolean known = intent.equals(Utterances.NOT_TAUGHT) || files.intents().contains(intent);
        if (!known) return Pages.of(Pages.REFUSED, page("", "Elige un tema de la lista."));
        var ids = Optional.ofNullable(form.get("frase")).orElse(List.of());
        var sentences = notUnderstood.texts(ids, KEPT);
        if (sentences.isEmpty()) return Pages.of(Pages.REFUSED, page("", "Marca al menos una frase."));
        lessons.add(staff.actor(), intent, sentences);
        return Pages.then("/contenido/sin-entender?hecho=ensenado");
    }

    private TemplateInstance page(String done, String wrong) {
        var groups = notUnderstood.groups(KEPT);
        var topics = files.intents().stream()
                .map(intent -> new Choice(intent, lessons.title(intent)))
                .toList();
        var shown = groups.stream()
                .limit(SHOWN_GROUPS)
                .map(group -> row(group, topics))
                .toList();
        int all = groups.stream().flatMap(List::stream).mapToInt(Group::times).sum();
        var view = new View(shown, groups.size() - shown.size(), all, topics, lessons.collected(), done, wrong);
        return Templates.unknown(view);
    }

    private static Row row(List<Group> group, List<Choice> topics) {
        var nearest = new LinkedHashSet<String>();
        group.forEach(one -> nearest.addAll(one.newest().nearest()));
        var choices = nearest.stream()
                .flatMap(
                        intent -> topics.stream().filter(topic -> topic.intent().equals(intent)))
                .limit(NEAREST)
                .toList();
        int times = group.stream().mapToInt(Group::times).sum();
        return new Row(
                times,
                group.stream().limit(SHOWN_IN_GROUP).toList(),
                Math.max(0, group.size() - SHOWN_IN_GROUP),
                choices);
    }

    /** A topic to choose. */
    record Choice(String intent, String title) {}

    /** A group. */
    record Row(int times, List<Group> sentences, int more, List<Choice> nearest) {}

    /** The page. */
    record View(List<Row> rows, int more, int all, List<Choice> topics, int collected, String done, String wrong) {
        public String getNotTaught() {
            return Utterances.NOT_TAUGHT;
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance unknown(View view);
    }
}
