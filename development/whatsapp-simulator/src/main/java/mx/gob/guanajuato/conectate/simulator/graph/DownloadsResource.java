package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;
import mx.gob.guanajuato.conectate.simulator.media.MediaUrls;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The files themselves, for who has the token and an address that has not ended; otherwise 401 and 404. */
@Path(MediaUrls.PATH)
@Blocking
class DownloadsResource {
    private final Access access;
    private final MediaStore media;
    private final MediaUrls urls;

    DownloadsResource(Access access, MediaStore media, MediaUrls urls) {
        this.access = access;
        this.media = media;
        this.urls = urls;
    }

    @GET
    public Response file(
            @RestQuery String mid,
            @RestQuery long ext,
            @RestQuery String hash,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        access.checkToken(authorization);
        if (mid == null || hash == null || !urls.valid(mid, ext, hash))
            return Response.status(404).build();
        return media.find(mid)
                .map(medium -> Response.ok(medium.file().toFile(), medium.mimeType()))
                .orElse(Response.status(404))
                .build();
    }
}
