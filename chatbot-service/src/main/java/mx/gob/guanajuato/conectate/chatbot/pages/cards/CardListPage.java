package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.history.Publications;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKind;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.CardKinds;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import org.jboss.resteasy.reactive.RestPath;

/** The cards of a kind; hospitals on the map as well. */
@Path("/contenido/fichas/{kind}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class CardListPage {
    private final CardKinds kinds;
    private final ContentCatalog catalog;
    private final Publications publications;

    CardListPage(CardKinds kinds, ContentCatalog catalog, Publications publications) {
        this.kinds = kinds;
        this.catalog = catalog;
        this.publications = publications;
    }

    @GET
    public Response page(@RestPath String kind, @QueryParam("hecho") String done, @QueryParam("cual") String which) {
        CardKind known = kinds.of(kind);
        var cards = known.all();
        var map = known.hasPoint()
                ? Optional.of(MapView.of(
                        cards.stream().map(change -> (Hospital) change.body()).toList()))
                : Optional.<MapView>empty();
        // Only what there is gets into a link.
        var changed = Optional.ofNullable(which).flatMap(id -> catalog.find(known.prefix() + id));
        var view = new View(
                known,
                cards.stream().map(change -> Row.of(known, change)).toList(),
                gone(known),
                map,
                changed.map(ContentChange::key).orElse(""),
                changed.isEmpty() ? "" : sentence(done));
        return Pages.of(Templates.cards(view));
    }

    private List<Gone> gone(CardKind kind) {
        var keys = catalog.withdrawn(kind.prefix()).stream()
                .map(ContentChange::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (keys.isEmpty()) return List.of();
        var names = publications.lastNames(keys);
        return keys.stream()
                .map(key -> new Gone(key, names.getOrDefault(key, key)))
                .toList();
    }

    private static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "publicado" -> "Publicado. El bot ya responde con esto.";
            case "retirado" -> "Retirado. El bot ya no lo dice.";
            default -> "";
        };
    }

    /** A card in the list. */
    record Row(String id, String name, List<String> cells, int revision, String who) {
        static Row of(CardKind kind, ContentChange change) {
            List<String> row = kind.row(change.body());
            return new Row(
                    change.key().substring(kind.prefix().length()),
                    row.get(0),
                    row.subList(1, row.size()),
                    change.revision(),
                    Publishing.author(change).orElse("el servicio"));
        }
    }

    /** A card that the bot does not tell any more. */
    record Gone(String key, String name) {}

    /** The page. */
    record View(CardKind kind, List<Row> rows, List<Gone> gone, Optional<MapView> map, String changed, String done) {}

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance cards(View view);
    }
}
