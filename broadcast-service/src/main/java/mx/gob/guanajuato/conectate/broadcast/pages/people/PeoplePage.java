package mx.gob.guanajuato.conectate.broadcast.pages.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.audience.AudienceSizes;
import mx.gob.guanajuato.conectate.broadcast.lists.ExportingList;
import mx.gob.guanajuato.conectate.broadcast.lists.ImportOutcome;
import mx.gob.guanajuato.conectate.broadcast.lists.ImportingList;
import mx.gob.guanajuato.conectate.broadcast.lists.JoinLink;
import mx.gob.guanajuato.conectate.broadcast.lists.ListAway;
import mx.gob.guanajuato.conectate.broadcast.lists.ListRefused;
import mx.gob.guanajuato.conectate.broadcast.lists.OneSubscriber;
import mx.gob.guanajuato.conectate.broadcast.lists.Proof;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.Pages;
import mx.gob.guanajuato.conectate.console.frame.Wrong;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Subscribers: count, link and QR code, lists, one citizen's proof. */
@Path("/envios/personas")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class PeoplePage {
    /** 477 853 1729, the second number, since June 2020. */
    private static final String CONECTATE = "524778531729";

    private static final String LIST = "lista";
    private static final String NUMBER = "numero";

    private final AudienceSizes sizes;
    private final ImportingList importing;
    private final ExportingList exporting;
    private final OneSubscriber one;
    private final CurrentStaff staff;
    private final Audit audit;

    PeoplePage(
            AudienceSizes sizes,
            ImportingList importing,
            ExportingList exporting,
            OneSubscriber one,
            CurrentStaff staff,
            Audit audit) {
        this.sizes = sizes;
        this.importing = importing;
        this.exporting = exporting;
        this.one = one;
        this.staff = staff;
        this.audit = audit;
    }

    @GET
    public Response page() {
        return Pages.of(Templates.people(view(Optional.empty(), false, Optional.empty(), "", "")));
    }

    /** For print: it is a drawing, so it is sharp at any size. */
    @GET
    @Path("/qr.svg")
    public Response code() {
        return Response.ok(JoinLink.svg(JoinLink.of(CONECTATE)), "image/svg+xml")
                .build();
    }

    @GET
    @Path("/suscritas.csv")
    public Response list() {
        audit.tell(staff.actor(), Action.SUBSCRIBERS_EXPORTED, "Lista de personas suscritas");
        StreamingOutput rows = exporting::write;
        return Response.ok(rows, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"suscritas.csv\"")
                .build();
    }

    @POST
    @Path("/lista")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@RestForm("lista") FileUpload list, @RestForm("prueba") String dryRun) {
        if (list == null || list.size() == 0) return refused(LIST, "", "Elige el archivo de la lista.");
        try (var in = Files.newInputStream(list.uploadedFile())) {
            var outcome = importing.read(staff.actor(), list.fileName(), in, dryRun != null);
            return Pages.of(Templates.people(view(Optional.of(outcome), dryRun != null, Optional.empty(), "", "")));
        } catch (ListRefused e) {
            return refused(LIST, "", e.words());
        } catch (ListAway e) {
            return refused(LIST, "", "No se pudo guardar toda la lista. Súbela otra vez: nadie queda dos veces.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("/una")
    public Response proof(@RestForm("numero") String number) {
        try {
            var proof = one.proofOf(staff.actor(), number);
            if (proof.isEmpty()) return refused(NUMBER, number, "Ese número nunca se ha suscrito.");
            return Pages.of(Templates.people(view(Optional.empty(), false, proof, number.strip(), "")));
        } catch (ListAway e) {
            return refused(NUMBER, number, "No se pudo consultar. Inténtalo otra vez.");
        } catch (IllegalArgumentException e) {
            return refused(NUMBER, number, "Escribe un teléfono de 10 dígitos.");
        }
    }

    @POST
    @Path("/baja")
    public Response takeOut(@RestForm("numero") String number) {
        try {
            one.takeOutOf(staff.actor(), number);
            return Pages.of(Templates.people(
                    view(Optional.empty(), false, Optional.empty(), "", "Se dio de baja. Ya no se le envía nada.")));
        } catch (ListAway e) {
            return refused(NUMBER, number, "No se pudo dar de baja. Inténtalo otra vez.");
        } catch (IllegalArgumentException e) {
            return refused(NUMBER, number, "Escribe un teléfono de 10 dígitos.");
        }
    }

    private Response refused(String field, String number, String why) {
        String typed = number == null ? "" : number.strip();
        var view = new View(
                sizes.subscribers(),
                JoinLink.of(CONECTATE),
                Optional.empty(),
                false,
                Optional.empty(),
                typed,
                "",
                new Wrong(field, why));
        return Pages.of(Pages.REFUSED, Templates.people(view));
    }

    private View view(
            Optional<ImportOutcome> outcome, boolean dryRun, Optional<Proof> proof, String number, String done) {
        return new View(
                sizes.subscribers(), JoinLink.of(CONECTATE), outcome, dryRun, proof, number, done, Wrong.NOTHING);
    }

    /** What the page shows. */
    record View(
            long total,
            String link,
            Optional<ImportOutcome> outcome,
            boolean dryRun,
            Optional<Proof> proof,
            String number,
            String done,
            Wrong wrong) {
        public String getState() {
            return proof.map(one -> switch (one.state()) {
                        case "subscribed" -> "Suscrita";
                        case "left" -> "Se dio de baja";
                        case "moved" -> "Sigue suscrita con otro número";
                        default -> one.state();
                    })
                    .orElse("");
        }

        public boolean isSubscribed() {
            return proof.filter(one -> one.state().equals("subscribed")).isPresent();
        }
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(View view);
    }
}
