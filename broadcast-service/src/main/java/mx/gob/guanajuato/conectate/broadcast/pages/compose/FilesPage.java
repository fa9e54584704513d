package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import org.jboss.resteasy.reactive.RestPath;

/** The files of contents, for the phone beside the form: pictures and films are shown in it, any other is downloaded. */
@Path("/envios/archivos/{sha256}")
@RolesAllowed(Role.OF_COMUNICACION)
@Blocking
class FilesPage {
    private static final List<String> SHOWN = List.of("image/", "video/");

    private final MediaCatalog catalog;
    private final MediaFiles files;

    FilesPage(MediaCatalog catalog, MediaFiles files) {
        this.catalog = catalog;
        this.files = files;
    }

    @GET
    public Response file(@RestPath String sha256) {
        var kept = catalog.find(sha256).orElseThrow(NotFoundException::new);
        return Response.ok(files.bytes(kept), kept.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(kept))
                .build();
    }

    /** A name may hold any letter (RFC 6266). */
    private static String disposition(Kept file) {
        String way = SHOWN.stream().anyMatch(file.type()::startsWith) ? "inline" : "attachment";
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return way + "; filename*=UTF-8''" + name;
    }
}
