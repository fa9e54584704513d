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
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.contents.CalendarFiles;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentRules;
import mx.gob.guanajuato.conectate.broadcast.media.MediaAway;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.broadcast.templates.TemplateCatalog;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.whatsapp.account.MessageTemplate;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;
import org.jboss.resteasy.reactive.RestPath;

/** Where a content is written. It is kept as a draft; to whom and when it goes is said there. */
@Path("/envios")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class ComposePage {
    private final BroadcastCatalog catalog;
    private final SchedulingBroadcasts scheduling;
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
            ContentRules rules,
            CalendarFiles calendars,
            MediaCatalog media,
            MediaFiles files,
            TemplateCatalog templates,
            CurrentStaff staff,
            Audit audit) {
        this.catalog = catalog;
        this.scheduling = scheduling;
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
        return page(200, View.of("", Filled.empty(), Optional.empty(), List.of(), Optional.empty()));
    }

    @GET
    @Path("/contenido/{id}")
    public Response written(@RestPath String id) {
        var content = draft(id).content();
        return page(200, View.of(id, Filled.of(content), file(content), List.of(), Optional.of(content)));
    }

    @POST
    @Path("/contenido/vista")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam ContentForm form) {
        var read = read(form);
        return page(read.faults().isEmpty() ? 200 : Pages.REFUSED, read);
    }

    @POST
    @Path("/contenido/guardar")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@BeanParam ContentForm form) {
        var read = read(form);
        if (!read.faults().isEmpty() || read.content().isEmpty()) return page(Pages.REFUSED, read);
        var content = read.content().get();
        calendars.keepFor(content);
        return Pages.then("/envios/ver/" + store(read.id(), content));
    }

    private String store(String id, BroadcastContent content) {
        var draft = BroadcastDraft.toKeep(content);
        if (id.isEmpty())
            return scheduling
                    .schedule(staff.actor(), draft, Optional.empty())
                    .broadcast()
                    .id();
        return scheduling.change(staff.actor(), draft(id).id(), draft).id();
    }

    private View read(ContentForm form) {
        var faults = new ArrayList<ContentFault>();
        var file = given(form, faults);
        var typed = Typed.of(form, file);
        faults.addAll(typed.faults());
        typed.content().ifPresent(content -> faults.addAll(rules.faults(content)));
        return View.of(ContentForm.typed(form.id), Filled.of(form), file, faults, typed.content());
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

    private Response page(int status, View view) {
        var approved = templates.all().stream()
                .filter(MessageTemplate::isApproved)
                .map(one -> new Choice(one.name() + "/" + one.language(), one.name()))
                .toList();
        return Pages.of(status, Templates.compose(view, approved, ReplyTopics.all()));
    }

    /**
     * What the page shows.
     *
     * @param id of the draft that is written on; blank: a new one
     * @param file that was given
     */
    record View(
            String id,
            Filled form,
            Optional<Kept> file,
            List<ContentFault> faults,
            Optional<BroadcastContent> content,
            Optional<PhonePreview> phone) {
        static View of(
                String id,
                Filled form,
                Optional<Kept> file,
                List<ContentFault> faults,
                Optional<BroadcastContent> content) {
            return new View(id, form, file, List.copyOf(faults), content, content.map(Shown::of));
        }

        /** A quick reply as it stands in the form. */
        record ReplyRow(int number, String title, String asks) {}

        public List<ReplyRow> getReplies() {
            return IntStream.rangeClosed(1, ButtonsMessage.MAX_BUTTONS)
                    .mapToObj(n -> new ReplyRow(n, form.get("boton" + (n - 1)), form.get("tema" + (n - 1))))
                    .toList();
        }

        public boolean isAlert() {
            return form.is("proposito", "alerta");
        }

        public boolean isWithButtons() {
            return form.has("boton0") || form.has("enlace");
        }

        public String getTemplate() {
            return form.get("plantilla");
        }
    }

    /** A template to choose. */
    record Choice(String value, String name) {}

    @CheckedTemplate(basePath = "compose")
    static class Templates {
        static native TemplateInstance compose(View view, List<Choice> templates, Map<String, String> topics);
    }
}
