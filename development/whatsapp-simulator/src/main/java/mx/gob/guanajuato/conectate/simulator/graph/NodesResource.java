package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;
import mx.gob.guanajuato.conectate.simulator.media.MediaUrls;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What Graph calls a node: a phone number or a media file, by its id. */
@Path("/{version: v\\d+\\.\\d+}/{id: [^/]+}")
@Blocking
class NodesResource {
    private final Access access;
    private final BusinessNumbers numbers;
    private final MediaStore media;
    private final MediaUrls urls;
    private final String throughput;

    NodesResource(Access access, BusinessNumbers numbers, MediaStore media, MediaUrls urls, SimulatorConfig config) {
        this.access = access;
        this.numbers = numbers;
        this.media = media;
        this.urls = urls;
        this.throughput = config.throughput();
    }

    @GET
    public Object node(
            @RestPath String version,
            @RestPath String id,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @Context UriInfo asked) {
        access.checkToken(version, id, authorization);
        var number = numbers.byId(id);
        if (number.isPresent()) return PhoneNumber.of(number.get(), throughput);
        var medium = media.find(id).orElseThrow(() -> GraphRefusal.unknownObject("get", id));
        return MediaNode.of(medium, urls.of(asked.getBaseUri(), medium));
    }

    @DELETE
    public Success delete(
            @RestPath String version,
            @RestPath String id,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        access.checkToken(version, id, authorization);
        if (!media.delete(id)) throw GraphRefusal.unknownObject("delete", id);
        return new Success(true);
    }
}
