package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.console.staff.Role;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures of contents, for the phone beside the form. Another kind of file is not shown in the console. */
@Path("/envios/archivos/{sha256}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class FilesPage {
    private final MediaCatalog catalog;
    private final MediaFiles files;

    FilesPage(MediaCatalog catalog, MediaFiles files) {
        this.catalog = catalog;
        this.files = files;
    }

    @GET
    public Response picture(@RestPath String sha256) {
        var kept = catalog.find(sha256)
                .filter(file -> file.type().startsWith("image/"))
                .orElseThrow(NotFoundException::new);
        return Response.ok(files.bytes(kept), kept.type()).build();
    }
}
