package mx.gob.guanajuato.conectate.broadcast.media;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused.Reason;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.access.NeedsApiKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files for contents. The same bytes make the same file, so a request can be repeated safely. */
@Path("/api/media")
@Produces(MediaType.APPLICATION_JSON)
@NeedsApiKey
@PermitAll // of the roles of staff, not of the key
@SecurityRequirement(name = "api-key")
@Blocking
@APIResponse(responseCode = "401", description = "Key missing or wrong")
class MediaResource {
    private final MediaFiles files;
    private final MediaCatalog catalog;
    private final Audit audit;

    MediaResource(MediaFiles files, MediaCatalog catalog, Audit audit) {
        this.files = files;
        this.catalog = catalog;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keeps a picture, a video or a document and gives it to Meta")
    @APIResponse(responseCode = "200", description = "What it is known by from now on")
    @APIResponse(responseCode = "400", description = "Type, size or codec that WhatsApp does not take")
    @APIResponse(responseCode = "413", description = "Larger than 16 MB")
    @APIResponse(responseCode = "503", description = "Kafka is away; try again")
    public File keep(@RestForm FileUpload file) {
        if (file == null) throw refused("is missing");
        try {
            if (file.size() > MediaKind.LARGEST) throw refused(Reason.VIDEO_SIZE.english());
            audit.tell(Actor.PROGRAM, Action.MEDIA_ADDED, "Archivo de " + file.size() + " bytes");
            return File.of(files.keep(file.fileName(), Files.readAllBytes(file.uploadedFile())));
        } catch (MediaRefused e) {
            throw refused(e.reason().english());
        } catch (MediaAway e) {
            throw HttpProblem.valueOf(Status.SERVICE_UNAVAILABLE, "The file could not be stored. Try again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{sha256}")
    @Operation(summary = "What is known of a file")
    @APIResponse(responseCode = "404", description = "There is none")
    public File about(@RestPath String sha256) {
        return File.of(kept(sha256));
    }

    @GET
    @Path("/{sha256}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file itself")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(
            responseCode = "503",
            description = "Kafka does not give it, or not whole; give it again if that stays so")
    public Response content(@RestPath String sha256) {
        var kept = kept(sha256);
        return Response.ok(files.bytes(kept), kept.type()).build();
    }

    private Kept kept(String sha256) {
        return catalog.find(sha256)
                .orElseThrow(() -> HttpProblem.valueOf(Status.NOT_FOUND, "There is no file of that SHA-256"));
    }

    private static HttpProblem refused(String reason) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle(Status.BAD_REQUEST.getReasonPhrase())
                .withDetail("file: " + reason)
                .with("violations", List.of(Map.of("field", "file", "in", "body", "message", reason)))
                .build();
    }

    /** The answer. */
    @Schema(name = "MediaFile")
    record File(
            @Schema(description = "What a content names it by") String sha256, String type, long size, String name) {
        static File of(Kept kept) {
            return new File(kept.sha256(), kept.type(), kept.size(), kept.name());
        }
    }
}
