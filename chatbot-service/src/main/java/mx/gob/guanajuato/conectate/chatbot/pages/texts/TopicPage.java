package mx.gob.guanajuato.conectate.chatbot.pages.texts;

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
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.topics.TextRules;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import org.jboss.resteasy.reactive.RestPath;

/** One topic: its title and its texts, the phone beside them. */
@Path("/contenido/temas/{intent}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class TopicPage {
    private static final int CONFLICT = 409;

    private final ContentCatalog catalog;
    private final TopicTrial trial;
    private final PublishingContent publishing;
    private final CurrentStaff staff;

    TopicPage(ContentCatalog catalog, TopicTrial trial, PublishingContent publishing, CurrentStaff staff) {
        this.catalog = catalog;
        this.trial = trial;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page(@RestPath String intent, @QueryParam("hecho") String done) {
        ContentChange now = inForce(intent);
        var topic = (Topic) now.body();
        return Pages.of(page(now, TopicForm.of(topic, now.revision()), topic, List.of(), sentence(done), false));
    }

    /** Changes nothing: shows what a citizen would read, and what is wrong. */
    @POST
    @Path("/prueba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryOut(@RestPath String intent, MultivaluedMap<String, String> sent) {
        ContentChange now = inForce(intent);
        var form = TopicForm.of((Topic) now.body(), sent);
        Topic draft = form.applied((Topic) now.body());
        var wrong = trial.objections(draft);
        return Pages.of(wrong.isEmpty() ? 200 : Pages.REFUSED, page(now, form, draft, wrong, "", true));
    }

    @POST
    @Path("/publicar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath String intent, MultivaluedMap<String, String> sent) {
        ContentChange now = inForce(intent);
        var form = TopicForm.of((Topic) now.body(), sent);
        Topic draft = form.applied((Topic) now.body());
        var wrong = trial.objections(draft);
        if (!wrong.isEmpty()) return Pages.of(Pages.REFUSED, page(now, form, draft, wrong, "", true));
        boolean published = form.basedOn() == now.revision()
                && publishing.publish(staff.actor(), draft, form.basedOn(), now.body());
        if (published) return Pages.then("/contenido/temas/" + intent + "?hecho=publicado");
        ContentChange theirs = inForce(intent);
        String author = Publishing.author(theirs).orElse("un archivo del servicio");
        return Pages.of(CONFLICT, Templates.topicConflict(theirs, (Topic) theirs.body(), form, author));
    }

    private TemplateInstance page(
            ContentChange now, TopicForm form, Topic shown, List<String> wrong, String done, boolean tried) {
        String author = Publishing.author(now).orElse("un archivo del servicio");
        var view = new View(now, (Topic) now.body(), form, author, wrong, done, tried);
        return Templates.topic(view, trial.shown(shown));
    }

    private ContentChange inForce(String intent) {
        return catalog.find("topic/" + intent)
                .filter(change -> change.body() instanceof Topic)
                .orElseThrow(NotFoundException::new);
    }

    private static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "publicado" -> "Publicado. El bot ya responde con este texto.";
            case "vuelto" -> "Esta versión está publicada otra vez.";
            default -> "";
        };
    }

    /** The page. */
    record View(
            ContentChange now,
            Topic topic,
            TopicForm form,
            String author,
            List<String> wrong,
            String done,
            boolean tried) {
        public int getLongestTitle() {
            return TextRules.longestTitle(topic);
        }

        /** The one that most people read stays open; the rest is a tap away. */
        public boolean open(String name) {
            return topic.texts().size() == 1
                    || tried
                    || List.of("text", "figure", "in-force").contains(name);
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance topic(View view, PhonePreview phone);

        static native TemplateInstance topicConflict(ContentChange now, Topic theirs, TopicForm mine, String author);
    }
}
