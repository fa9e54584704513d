package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.ContentHistory;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.pages.ContentWords;
import mx.gob.guanajuato.conectate.chatbot.pages.PublishingContent;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Every version of a topic, and the way back to it, which makes a new one. */
@Path("/contenido/temas/{intent}/historial")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class TopicHistoryPage {
    private final ContentHistory history;
    private final ContentCatalog catalog;
    private final PublishingContent publishing;
    private final CurrentStaff staff;

    TopicHistoryPage(ContentHistory history, ContentCatalog catalog, PublishingContent publishing, CurrentStaff staff) {
        this.history = history;
        this.catalog = catalog;
        this.publishing = publishing;
        this.staff = staff;
    }

    @GET
    public Response page(@RestPath String intent) {
        return Pages.of(page(intent, ""));
    }

    @POST
    public Response restore(@RestPath String intent, @RestForm("version") String revision) {
        ContentChange now = inForce(intent);
        ContentChange wanted = versions(intent).stream()
                .filter(version -> ("" + version.revision()).equals(revision))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (publishing.restore(staff.actor(), wanted.body(), now.revision(), now.body()))
            return Pages.then("/contenido/temas/" + intent + "?hecho=vuelto");
        return Pages.of(Pages.REFUSED, page(intent, "Alguien publicó otra versión en este momento. Mírala y decide."));
    }

    private TemplateInstance page(String intent, String wrong) {
        ContentChange now = inForce(intent);
        var versions = versions(intent).stream()
                .map(change -> Version.of(change, change.revision() == now.revision()))
                .toList();
        return Templates.topicHistory((Topic) now.body(), versions, wrong);
    }

    /** The newest first; a revision that two instances wrote at their start is there once. */
    private List<ContentChange> versions(String intent) {
        Map<Integer, ContentChange> byRevision = new TreeMap<>();
        history.of(("topic/" + intent)::equals).stream()
                .filter(change -> change.body() instanceof Topic)
                .forEach(change -> byRevision.put(change.revision(), change));
        var versions = new ArrayList<>(byRevision.values());
        Collections.reverse(versions);
        return versions;
    }

    private ContentChange inForce(String intent) {
        return catalog.find("topic/" + intent)
                .filter(change -> change.body() instanceof Topic)
                .orElseThrow(NotFoundException::new);
    }

    /** One version as the page shows it. */
    record Version(ContentChange change, String who, String whole, boolean inForce) {
        static Version of(ContentChange change, boolean inForce) {
            String who = Publishing.author(change).orElse("un archivo del servicio");
            return new Version(change, who, ContentWords.whole(change.body()), inForce);
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance topicHistory(Topic topic, List<Version> versions, String wrong);
    }
}
