package mx.gob.guanajuato.conectate.chatbot.pages;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges.Piece;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRules;
import mx.gob.guanajuato.conectate.chatbot.content.words.ContentWords;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Utterances;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Every version of a content that stands for itself, what changed in each, and the way back, which makes a new one. */
@Path("/contenido/historial/{kind}/{id}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class HistoryPage {
    private static final Set<String> KINDS = Set.of("topic", "hospital", "programme", "telephone-number", "utterances");

    private final Publications publications;
    private final ContentCatalog catalog;
    private final ContentRules rules;
    private final PublishingContent publishing;
    private final CurrentStaff staff;

    HistoryPage(
            Publications publications,
            ContentCatalog catalog,
            ContentRules rules,
            PublishingContent publishing,
            CurrentStaff staff) {
        this.publications = publications;
        this.catalog = catalog;
        this.rules = rules;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page(
            @RestPath String kind,
            @RestPath String id,
            @QueryParam("una") String one,
            @QueryParam("otra") String other) {
        return Pages.of(page(inForce(kind, id), one, other, ""));
    }

    @POST
    public Response restore(@RestPath String kind, @RestPath String id, @RestForm("version") String revision) {
        ContentChange now = inForce(kind, id);
        ContentChange wanted =
                version(publications.versions(now.key()), revision).orElseThrow(NotFoundException::new);
        if (wanted.body() instanceof Withdrawn) throw new NotFoundException();
        var proposal = Proposal.of(wanted.body(), now.revision(), now.body());
        var wrong = rules.objections(proposal.contents());
        if (!wrong.isEmpty()) return Pages.of(Pages.REFUSED, page(now, "", "", String.join(" ", wrong)));
        if (publishing.restore(staff.actor(), proposal)) return Pages.then(Subjects.page(now.key()) + "?hecho=vuelto");
        String stale = "Alguien publicó otra versión en este momento. Mírala y decide.";
        return Pages.of(Pages.REFUSED, page(inForce(kind, id), "", "", stale));
    }

    private TemplateInstance page(ContentChange now, String one, String other, String wrong) {
        var all = publications.versions(now.key());
        var versions = new ArrayList<Version>();
        for (int at = 0; at < all.size(); at++) {
            String before =
                    at + 1 < all.size() ? ContentWords.whole(all.get(at + 1).body()) : "";
            versions.add(Version.of(all.get(at), before, all.get(at).revision() == now.revision()));
        }
        var comparison = version(all, one).flatMap(first -> version(all, other).map(second -> compare(first, second)));
        String name = versions.stream()
                .map(version -> version.change().body())
                .filter(body -> !(body instanceof Withdrawn))
                .findFirst()
                .map(this::name)
                .orElse(now.key());
        return Templates.contentHistory(name, Subjects.page(now.key()), now.key(), versions, comparison, wrong);
    }

    /** Sentences bear the intent alone; staff know the topic by its title. */
    private String name(Content body) {
        return body instanceof Utterances sentences
                ? catalog.topic(sentences.intent())
                        .map(topic -> "las frases de " + topic.title())
                        .orElse(ContentWords.name(body))
                : ContentWords.name(body);
    }

    private static Comparison compare(ContentChange one, ContentChange other) {
        boolean inOrder = one.revision() <= other.revision();
        ContentChange earlier = inOrder ? one : other;
        ContentChange later = inOrder ? other : one;
        return new Comparison(
                earlier.revision(),
                later.revision(),
                WordChanges.between(ContentWords.whole(earlier.body()), ContentWords.whole(later.body())));
    }

    private static Optional<ContentChange> version(List<ContentChange> versions, String revision) {
        return versions.stream()
                .filter(version -> ("" + version.revision()).equals(revision))
                .findFirst();
    }

    private ContentChange inForce(String kind, String id) {
        if (!KINDS.contains(kind)) throw new NotFoundException();
        return catalog.find(kind + "/" + id).orElseThrow(NotFoundException::new);
    }

    /** One version as the page shows it. */
    record Version(ContentChange change, String who, List<Piece> pieces, boolean inForce) {
        static Version of(ContentChange change, String before, boolean inForce) {
            String who = Publishing.author(change).orElse("el servicio");
            return new Version(change, who, WordChanges.between(before, ContentWords.whole(change.body())), inForce);
        }

        /** What is withdrawn says nothing that one could go back to. */
        public boolean isRestorable() {
            return !inForce && !(change.body() instanceof Withdrawn);
        }
    }

    /** Two versions beside each other. */
    record Comparison(int earlier, int later, List<Piece> pieces) {}

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance contentHistory(
                String name,
                String page,
                String key,
                List<Version> versions,
                Optional<Comparison> comparison,
                String wrong);
    }
}
