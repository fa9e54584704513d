package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.media.MediaKind;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Samples of template headers, in two steps (Meta, resumable upload API). Only the handle is kept. */
@Path("/{version: v\\d+\\.\\d+}")
@Blocking
@Singleton
class SamplesResource {
    private static final int MOST_OPEN = 100;

    private final Access access;
    private final SimulatorConfig config;
    private final Map<String, Long> open = new ConcurrentHashMap<>();

    SamplesResource(Access access, SimulatorConfig config) {
        this.access = access;
        this.config = config;
    }

    @POST
    @Path("/{app: [^/]+}/uploads")
    @Consumes(MediaType.WILDCARD)
    public Session begin(
            @RestPath String version,
            @RestPath String app,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RestQuery("file_length") long length,
            @RestQuery("file_type") String type) {
        access.checkToken(version, app, authorization);
        if (type == null || MediaKind.of(type).isEmpty()) throw GraphRefusal.required("file_type");
        if (length < 1) throw GraphRefusal.required("file_length");
        if (open.size() >= MOST_OPEN) open.clear();
        String id = "upload:" + UUID.randomUUID();
        open.put(id, length);
        return new Session(id);
    }

    @POST
    @Path("/{upload: upload:[^/]+}")
    @Consumes(MediaType.WILDCARD)
    public Handle take(
            @RestPath String version,
            @RestPath String upload,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            byte[] body) {
        if (!("OAuth " + config.accessToken()).equals(authorization)) throw GraphRefusal.unauthorized();
        Long length = open.remove(upload);
        if (length == null) throw GraphRefusal.unknownObject("post", upload);
        if (body.length != length) throw GraphRefusal.parameter("Param file_length does not match the file.");
        return new Handle("4:" + Base64.getEncoder().encodeToString(upload.getBytes(StandardCharsets.UTF_8)));
    }

    record Session(String id) {}

    record Handle(String h) {}
}
