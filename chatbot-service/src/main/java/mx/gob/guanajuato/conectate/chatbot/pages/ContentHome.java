package mx.gob.guanajuato.conectate.chatbot.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.drafts.DraftShelf;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheets;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;
import mx.gob.guanajuato.conectate.chatbot.understanding.ExactForms;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** What is current and what is not. */
@Path("/contenido")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ContentHome {
    private static final int LONGEST_SEARCH = 60;

    private final ContentCatalog catalog;
    private final DraftShelf shelf;
    private final FigureSheets sheets;
    private final Imports imports;
    private final Clock clock;

    ContentHome(ContentCatalog catalog, DraftShelf shelf, FigureSheets sheets, Imports imports, Clock clock) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.sheets = sheets;
        this.imports = imports;
        this.clock = clock;
    }

    @GET
    public Response page(@QueryParam("buscar") String sought) {
        String words = Typed.atMost(LONGEST_SEARCH, sought);
        var yesterday =
                LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO).minusDays(1);
        var last = sheets.lastDay();
        boolean missing = last.map(day -> day.isBefore(yesterday)).orElse(true);
        return Pages.of(Templates.home(
                missing,
                yesterday,
                last.map(SpanishFormats::day).orElse("nunca"),
                imports.waiting(),
                topics(words),
                words,
                shelf.open().size()));
    }

    /** Those whose title or a keyword has these words in it, whatever their case and accents. */
    private List<Row> topics(String words) {
        var spanish = Collator.getInstance(new Locale("es", "MX"));
        String sought = ExactForms.form(words);
        return catalog.all(Topic.class).stream()
                .filter(change -> named((Topic) change.body()).anyMatch(name -> name.contains(sought)))
                .map(change -> Row.of(change, shelf.open(change.key())))
                .sorted(Comparator.comparing(Row::title, spanish))
                .toList();
    }

    private static Stream<String> named(Topic topic) {
        return Stream.concat(Stream.of(topic.title()), topic.keywords().stream())
                .map(ExactForms::form);
    }

    /** A topic in the list. */
    record Row(String intent, String title, int revision, String who, Instant at, Optional<ContentDraft> draft) {
        static Row of(ContentChange change, Optional<ContentDraft> draft) {
            var topic = (Topic) change.body();
            String who = Publishing.author(change).orElse("el servicio");
            String title =
                    topic.title() + topic.locale().map(tag -> " (" + tag + ")").orElse("");
            return new Row(
                    topic.key().substring("topic/".length()), title, change.revision(), who, change.changedAt(), draft);
        }

        public boolean isScheduled() {
            return draft.filter(open -> open.state() == State.SCHEDULED).isPresent();
        }
    }

    @CheckedTemplate(basePath = "content")
    static class Templates {
        static native TemplateInstance home(
                boolean missing,
                LocalDate yesterday,
                String last,
                int waiting,
                List<Row> topics,
                String sought,
                int drafts);
    }
}
