package mx.gob.guanajuato.conectate.simulator.graph;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Uploads, as {@code multipart/form-data} with {@code messaging_product}, {@code type} and {@code file}. */
@Path("/{version: v\\d+\\.\\d+}/{phoneNumberId: [^/]+}/media")
@Blocking
class MediaResource {
    private final Access access;
    private final MediaStore media;

    MediaResource(Access access, MediaStore media) {
        this.access = access;
        this.media = media;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Id upload(
            @RestPath String version,
            @RestPath String phoneNumberId,
            @RestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @RestForm("messaging_product") String product,
            @RestForm String type,
            @RestForm FileUpload file) {
        access.check(version, phoneNumberId, authorization);
        if (!"whatsapp".equals(product)) throw GraphRefusal.required("messaging_product");
        if (type == null) throw GraphRefusal.required("type");
        if (file == null) throw GraphRefusal.required("file");
        UploadRules.check(type, file);
        var kept = media.add(file.uploadedFile(), file.contentType(), file.fileName(), MediaStore.UPLOADED);
        return new Id(kept.id());
    }

    record Id(String id) {}
}
