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
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.content.topics.TextRules;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftDesk;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.teaching.TrainingFiles;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import org.jboss.resteasy.reactive.RestPath;

/** One topic: its title, keywords and texts, the phone beside them. */
@Path("/contenido/temas/{intent}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TopicPage {
    private static final int CONFLICT = 409;

    private final ContentCatalog catalog;
    private final TopicTrial trial;
    private final PublishingContent publishing;
    private final DraftDesk desk;
    private final TrainingFiles files;
    private final CurrentStaff staff;

    TopicPage(
            ContentCatalog catalog,
            TopicTrial trial,
            PublishingContent publishing,
            DraftDesk desk,
            TrainingFiles files,
            CurrentStaff staff) {
        this.catalog = catalog;
        this.trial = trial;
        this.publishing = publishing;
        this.desk = desk;
        this.files = files;
        this.staff = staff;
    }

    @GET
    public Response page(
            @RestPath String intent, @QueryParam("borrador") String wanted, @QueryParam("hecho") String done) {
        ContentChange now = inForce(intent);
        var topic = (Topic) now.body();
        var draft = wanted == null ? Optional.<ContentDraft>empty() : desk.open(now.key());
        if (draft.isPresent()) return opened(now, draft.get());
        var form = TopicForm.of(topic, now.revision());
        return Pages.of(page(now, form, topic, desk.beside(now.key()), List.of(), sentence(done), false));
    }

    private Response opened(ContentChange now, ContentDraft draft) {
        var planned = draft.contents().get(0);
        var topic = (Topic) planned.content();
        var form = TopicForm.of(topic, planned.basedOn());
        return Pages.of(page(now, form, topic, desk.opened(draft), List.of(), "", true));
    }

    /** Changes nothing: shows what a citizen would read, and what is wrong. */
    @POST
    @Path("/prueba")
    public Response tryOut(@RestPath String intent, MultivaluedMap<String, String> sent) {
        return tried(intent, sent, trial.objections(draft(intent, sent)));
    }

    @POST
    @Path("/publicar")
    public Response publish(@RestPath String intent, MultivaluedMap<String, String> sent) {
        ContentChange now = inForce(intent);
        Topic draft = draft(intent, sent);
        var wrong = trial.objections(draft);
        if (!wrong.isEmpty()) return tried(intent, sent, wrong);
        var form = TopicForm.of((Topic) now.body(), sent);
        if (form.basedOn() != now.revision()) return conflict(intent, sent);
        boolean published =
                publishing.publish(staff.actor(), Proposal.of(draft, form.basedOn(), now.body()), desk.revision(sent));
        return published ? Pages.then("/contenido/temas/" + intent + "?hecho=publicado") : conflict(intent, sent);
    }

    /** Keeps it. What is to be published at a time must be able to answer. */
    @POST
    @Path("/borrador")
    public Response keep(@RestPath String intent, MultivaluedMap<String, String> sent) {
        ContentChange now = inForce(intent);
        Topic draft = draft(intent, sent);
        var wrong = desk.isTimed(sent) ? trial.objections(draft) : TextRules.objections(draft);
        if (wrong.isEmpty()) wrong = desk.objection(sent).stream().toList();
        if (!wrong.isEmpty()) return tried(intent, sent, wrong);
        var form = TopicForm.of((Topic) now.body(), sent);
        if (form.basedOn() != now.revision()) return conflict(intent, sent);
        String path = "/contenido/temas/" + intent + "/borrador";
        return desk.keep(staff.actor(), Proposal.of(draft, form.basedOn(), now.body()), sent, path);
    }

    private Topic draft(String intent, MultivaluedMap<String, String> sent) {
        var topic = (Topic) inForce(intent).body();
        return TopicForm.of(topic, sent).applied(topic);
    }

    private Response tried(String intent, MultivaluedMap<String, String> sent, List<String> wrong) {
        ContentChange now = inForce(intent);
        var form = TopicForm.of((Topic) now.body(), sent);
        var page = page(now, form, draft(intent, sent), desk.sent(now.key(), sent), wrong, "", true);
        return Pages.of(wrong.isEmpty() ? 200 : Pages.REFUSED, page);
    }

    private Response conflict(String intent, MultivaluedMap<String, String> sent) {
        ContentChange theirs = inForce(intent);
        var mine = TopicForm.of((Topic) theirs.body(), sent);
        String author = Publishing.author(theirs).orElse("el servicio");
        var draft = desk.sent(theirs.key(), sent);
        var published = (Topic) theirs.body();
        var pieces = WordChanges.between(ContentWords.whole(published), ContentWords.whole(mine.applied(published)));
        return Pages.of(CONFLICT, Templates.topicConflict(theirs, published, mine, draft, author, pieces));
    }

    private TemplateInstance page(
            ContentChange now,
            TopicForm form,
            Topic shown,
            DraftView draft,
            List<String> wrong,
            String done,
            boolean tried) {
        String author = Publishing.author(now).orElse("el servicio");
        var view = new TopicView(
                now,
                (Topic) now.body(),
                form,
                draft,
                author,
                wrong,
                done,
                tried,
                files.isTeachable(((Topic) now.body()).intent()));
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

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance topic(TopicView view, PhonePreview phone);

        static native TemplateInstance topicConflict(
                ContentChange now,
                Topic theirs,
                TopicForm mine,
                DraftView draft,
                String author,
                List<WordChanges.Piece> pieces);
    }
}
