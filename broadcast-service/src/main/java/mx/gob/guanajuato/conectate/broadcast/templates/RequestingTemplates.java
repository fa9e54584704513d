package mx.gob.guanajuato.conectate.broadcast.templates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.contents.CalendarFiles;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.account.AccountClient;
import mx.gob.guanajuato.conectate.whatsapp.account.MediaFile;
import mx.gob.guanajuato.conectate.whatsapp.account.TemplateRequest;

/** Asks Meta for a template that says what a content says. */
@ApplicationScoped
public class RequestingTemplates {
    /** Of every template that is asked for here. */
    public static final String LANGUAGE = TemplateWording.LANGUAGE;

    private final AccountClient account;
    private final TemplateCatalog templates;
    private final MediaCatalog media;
    private final MediaFiles files;
    private final CalendarFiles calendars;
    private final WhatsAppSettings whatsapp;
    private final Audit audit;

    RequestingTemplates(
            AccountClient account,
            TemplateCatalog templates,
            MediaCatalog media,
            MediaFiles files,
            CalendarFiles calendars,
            WhatsAppSettings whatsapp,
            Audit audit) {
        this.account = account;
        this.templates = templates;
        this.media = media;
        this.files = files;
        this.calendars = calendars;
        this.whatsapp = whatsapp;
        this.audit = audit;
    }

    /** What is known of a template that was asked for. */
    public record Asked(String id, String name, String language) {}

    /**
     * Asks for it; it can be used when Meta has approved it. Waits for Meta.
     *
     * @param typed what staff call it; made a name that Meta takes
     * @throws IllegalArgumentException with field and reason, when it does not fit into a template
     * @throws mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused when Meta does not take it
     * @throws mx.gob.guanajuato.conectate.whatsapp.account.GraphAway when Meta does not answer
     */
    public Asked ask(Actor actor, String typed, BroadcastContent content) {
        String name = TemplateWording.name(typed);
        if (name.isEmpty()) throw new IllegalArgumentException("name: missing");
        // What does not fit is said before anything goes to Meta.
        TemplateWording.of(name, content, Optional.empty());
        audit.tell(actor, Action.TEMPLATE_REQUESTED, "Plantilla " + name);
        return create(TemplateWording.of(name, content, sample(content)));
    }

    /**
     * The same, for words with places such as {@code {{1}}} that tell a change to who asked for it: a utility template.
     *
     * @param name as Meta takes it
     * @param examples one for each place
     */
    public Asked askForAlert(Actor actor, String name, String body, List<String> examples) {
        var request = TemplateWording.ofAlert(name, body, examples);
        audit.tell(actor, Action.TEMPLATE_REQUESTED, "Plantilla " + name);
        return create(request);
    }

    private Asked create(TemplateRequest request) {
        String id = account.create(request);
        templates.refresh();
        return new Asked(id, request.name(), request.language());
    }

    private Optional<String> sample(BroadcastContent content) {
        var file = calendars.fileOf(content).flatMap(media::find);
        return file.map(kept -> {
            String app = whatsapp.appId()
                    .orElseThrow(
                            () -> new IllegalArgumentException("attachment: needs WHATSAPP_APP_ID for its sample"));
            return account.uploadSample(app, new MediaFile(kept.type(), kept.name(), files.bytes(kept)));
        });
    }
}
