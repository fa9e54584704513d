package mx.gob.guanajuato.conectate.simulator.phone;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;
import mx.gob.guanajuato.conectate.simulator.media.Medium;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files on the citizens' side: what a phone sends, and what it shows, of both sides. */
@Path("/simulator")
@Blocking
class UploadsResource {
    /** "Inbound media up to 100 MB" (Meta, Media). */
    private static final long MOST = 100 * 1024 * 1024L;

    private final MediaStore media;

    UploadsResource(MediaStore media) {
        this.media = media;
    }

    @POST
    @Path("/uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    public Uploaded upload(@RestForm FileUpload file) {
        if (file == null || file.size() == 0) throw new InvalidInput("file", "must be a file that is not empty");
        if (file.size() > MOST) throw new InvalidInput("file", "must be at most " + MOST + " bytes");
        return Uploaded.of(media.add(file.uploadedFile(), file.contentType(), file.fileName(), MediaStore.RECEIVED));
    }

    /** A file for the phone page; never run as a page of its own. */
    @GET
    @Path("/media/{id}")
    public Response show(@RestPath String id) {
        return media.find(id)
                .map(medium -> Response.ok(medium.file().toFile(), medium.mimeType())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'"))
                .orElse(Response.status(404))
                .build();
    }

    @GET
    @Path("/media/{id}/about")
    public Uploaded about(@RestPath String id) {
        return media.find(id).map(Uploaded::of).orElseThrow(() -> new InvalidInput("id", "is no file that is kept"));
    }

    /** What the sender and the page need to know of a file. */
    record Uploaded(String id, String mimeType, String name, String sha256, long size) {
        static Uploaded of(Medium medium) {
            return new Uploaded(medium.id(), medium.mimeType(), medium.name(), medium.sha256(), medium.size());
        }
    }
}
