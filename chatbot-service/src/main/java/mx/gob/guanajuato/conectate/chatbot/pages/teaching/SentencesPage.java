package mx.gob.guanajuato.conectate.chatbot.pages.teaching;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.pages.Proposal;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.chatbot.privacy.Masking;
import mx.gob.guanajuato.conectate.chatbot.teaching.TrainingFiles;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Utterances;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import org.jboss.resteasy.reactive.RestPath;

/** The sentences of one topic: what the build carries, to look at; what staff have collected, to change. */
@Path("/contenido/frases/{intent}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class SentencesPage {
    private static final int CONFLICT = 409;
    private static final int MOST = 2_000;

    /** As long as what «Sin entender» teaches: else nothing could be saved beside it any more. */
    private static final int LONGEST = UnknownUtterance.MAX_TEXT;

    /** What fits one record with room to spare. */
    private static final int MOST_LETTERS = 600_000;

    private static final int SHOWN = 40;

    private final TrainingFiles files;
    private final Lessons lessons;
    private final PublishingContent publishing;
    private final CurrentStaff staff;

    SentencesPage(TrainingFiles files, Lessons lessons, PublishingContent publishing, CurrentStaff staff) {
        this.files = files;
        this.lessons = lessons;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page(@RestPath String intent, @QueryParam("hecho") String done) {
        String sentence = done == null ? "" : "Guardado. El bot lo aprende en el próximo entrenamiento.";
        String sentences = String.join("\n", lessons.sentences(intent));
        return Pages.of(page(intent, sentences, revision(intent), List.of(), Optional.empty(), sentence));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath String intent, MultivaluedMap<String, String> sent) {
        String typed = Typed.lines(sent, "frases");
        int basedOn = Math.max(0, Typed.number(sent, "version"));
        var sentences = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        var wrong = objections(sentences);
        if (!wrong.isEmpty()) return Pages.of(Pages.REFUSED, page(intent, typed, basedOn, wrong, Optional.empty(), ""));
        // Masking takes its time with what is longer than a message.
        var masked = sentences.stream().map(Masking::mask).distinct().toList();
        var content = new Utterances(intent, masked);
        var before = lessons.find(intent).map(ContentChange::body).orElseGet(() -> new Withdrawn(content.key()));
        var proposal = Proposal.of(content, basedOn, before).called("Frases de " + lessons.title(intent));
        if (!publishing.publish(staff.actor(), proposal, 0)) return conflict(intent, typed);
        return Pages.then("/contenido/frases/" + intent + "?hecho=publicado");
    }

    /** Theirs are shown beside what was typed; saving again is a decision. */
    private Response conflict(String intent, String typed) {
        var theirs = lessons.find(intent)
                .map(change -> new Theirs(
                        Publishing.author(change).orElse("el servicio"), change.revision(), lessons.sentences(intent)));
        var wrong = List.of(
                "Alguien guardó otras frases mientras escribías. Abajo están las suyas: pasa a las tuyas las que"
                        + " quieras conservar y guarda otra vez.");
        return Pages.of(CONFLICT, page(intent, typed, revision(intent), wrong, theirs, ""));
    }

    private static List<String> objections(List<String> sentences) {
        var wrong = new ArrayList<String>();
        if (sentences.size() > MOST)
            wrong.add("Caben a lo más " + MOST + " frases; escribiste " + sentences.size() + ".");
        int letters = sentences.stream().mapToInt(String::length).sum();
        if (letters > MOST_LETTERS)
            wrong.add("Las frases suman " + SpanishFormats.number(letters) + " caracteres; caben "
                    + SpanishFormats.number(MOST_LETTERS) + ". Quita algunas.");
        sentences.stream()
                .filter(sentence -> sentence.length() > LONGEST)
                .limit(3)
                .forEach(sentence -> wrong.add("Una frase lleva a lo más " + SpanishFormats.number(LONGEST)
                        + " caracteres: «" + sentence.substring(0, 40) + "…»."));
        return wrong;
    }

    private int revision(String intent) {
        return lessons.find(intent).map(ContentChange::revision).orElse(0);
    }

    private TemplateInstance page(
            String intent, String sentences, int revision, List<String> wrong, Optional<Theirs> theirs, String done) {
        var carried = files.carried(intent).orElseThrow(NotFoundException::new);
        var view = new View(
                intent,
                lessons.title(intent),
                sentences,
                revision,
                carried.size(),
                carried.stream().limit(SHOWN).toList(),
                wrong,
                theirs,
                done);
        return Templates.sentences(view);
    }

    /** The page. */
    record View(
            String intent,
            String title,
            String sentences,
            int revision,
            int carried,
            List<String> shown,
            List<String> wrong,
            Optional<Theirs> theirs,
            String done) {}

    /** What somebody else has saved meanwhile. */
    record Theirs(String author, int revision, List<String> sentences) {}

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance sentences(View view);
    }
}
