package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.contents.CalendarFiles;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentRules;
import mx.gob.guanajuato.conectate.broadcast.drafts.DraftChanged;
import mx.gob.guanajuato.conectate.broadcast.drafts.WritingDrafts;
import mx.gob.guanajuato.conectate.broadcast.media.MediaAway;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import org.jboss.resteasy.reactive.RestPath;

/** Where a content is written. It is kept as a draft; to whom and when it goes is said there. */
@Path("/envios")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ComposePage {
    private final BroadcastCatalog catalog;
    private final SchedulingBroadcasts scheduling;
    private final WritingDrafts drafts;
    private final ContentRules rules;
    private final CalendarFiles calendars;
    private final MediaCatalog media;
    private final MediaFiles files;
    private final TemplateCatalog templates;
    private final CurrentStaff staff;
    private final Audit audit;

    ComposePage(
            BroadcastCatalog catalog,
            SchedulingBroadcasts scheduling,
            WritingDrafts drafts,
            ContentRules rules,
            CalendarFiles calendars,
            MediaCatalog media,
            MediaFiles files,
            TemplateCatalog templates,
            CurrentStaff staff,
            Audit audit) {
        this.catalog = catalog;
        this.scheduling = scheduling;
        this.drafts = drafts;
        this.rules = rules;
        this.calendars = calendars;
        this.media = media;
        this.files = files;
        this.templates = templates;
        this.staff = staff;
        this.audit = audit;
    }

    @GET
    @Path("/nuevo")
    public Response fresh() {
        return page(200, ComposeView.fresh());
    }

    @GET
    @Path("/contenido/{id}")
    public Response written(@RestPath String id) {
        var draft = draft(id);
        var content = draft.content();
        var filled = Filled.of(content);
        return page(
                200,
                new ComposeView(
                        id, draft.revision(), filled, file(content), Map.of(), Optional.of(content), Optional.empty()));
    }

    @POST
    @Path("/contenido/vista")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam ContentForm form) {
        var read = read(form);
        return page(read.isFailed() ? Pages.REFUSED : 200, read);
    }

    @POST
    @Path("/contenido/guardar")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@BeanParam ContentForm form) {
        var read = read(form);
        if (read.isFailed() || read.content().isEmpty()) return page(Pages.REFUSED, read);
        var content = read.content().get();
        calendars.keepFor(content);
        try {
            return Pages.then("/envios/ver/" + store(read, content) + "?hecho=guardar");
        } catch (DraftChanged e) {
            var now = catalog.find(read.id()).orElseThrow(NotFoundException::new);
            return page(Pages.REFUSED, read.changedMeanwhile(now));
        }
    }

    private String store(ComposeView read, BroadcastContent content) {
        if (!read.id().isEmpty())
            return drafts.write(staff.actor(), read.id(), read.seen(), content).id();
        return scheduling
                .schedule(staff.actor(), BroadcastDraft.toKeep(content), Optional.empty())
                .broadcast()
                .id();
    }

    private ComposeView read(ContentForm form) {
        var faults = new ArrayList<ContentFault>();
        var file = given(form, faults);
        var typed = Typed.of(form, file);
        faults.addAll(typed.faults());
        typed.content().ifPresent(content -> faults.addAll(rules.faults(content)));
        return new ComposeView(
                ContentForm.typed(form.id),
                form.revisionSeen(),
                Filled.of(form),
                file,
                FieldFaults.of(faults, form),
                typed.content(),
                Optional.empty());
    }

    private Optional<Kept> given(ContentForm form, List<ContentFault> faults) {
        if (form.quitar != null) return Optional.empty();
        if (form.archivo == null || form.archivo.size() == 0) return media.find(ContentForm.typed(form.guardado));
        try {
            audit.tell(staff.actor(), Action.MEDIA_ADDED, "Archivo de " + form.archivo.size() + " bytes");
            return Optional.of(files.keep(form.archivo.fileName(), Files.readAllBytes(form.archivo.uploadedFile())));
        } catch (MediaRefused e) {
            faults.add(new ContentFault(
                    "attachment", e.reason().english(), e.reason().spanish()));
        } catch (MediaAway e) {
            faults.add(new ContentFault("attachment", "away", "No se pudo guardar el archivo. Inténtalo otra vez."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Broadcast draft(String id) {
        return catalog.find(id).filter(one -> one.state() == State.DRAFT).orElseThrow(NotFoundException::new);
    }

    private Optional<Kept> file(BroadcastContent content) {
        return calendars.attached(content).flatMap(media::find);
    }

    private Response page(int status, ComposeView view) {
        var usable = templates.all().stream()
                .map(Choice::of)
                .filter(one -> one.approved() || one.value().equals(view.getTemplate()))
                .toList();
        return Pages.of(status, Templates.compose(view, usable));
    }

    /** A template to choose. One that is not approved yet stays chosen by who asked for it. */
    record Choice(String value, String name, boolean approved) {
        static Choice of(MessageTemplate template) {
            return new Choice(template.name() + "/" + template.language(), template.name(), template.isApproved());
        }
    }

    @CheckedTemplate(basePath = "compose")
    static class Templates {
        static native TemplateInstance compose(ComposeView view, List<Choice> templates);
    }
}
