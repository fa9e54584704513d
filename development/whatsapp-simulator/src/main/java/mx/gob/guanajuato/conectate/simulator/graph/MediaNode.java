package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import mx.gob.guanajuato.conectate.simulator.media.Medium;

/** What Meta tells of a media file. */
record MediaNode(
        @JsonProperty("messaging_product") String product,
        String url,
        @JsonProperty("mime_type") String mimeType,
        String sha256,
        @JsonProperty("file_size") long size,
        String id) {
    static MediaNode of(Medium medium, String url) {
        return new MediaNode("whatsapp", url, medium.mimeType(), medium.sha256(), medium.size(), medium.id());
    }
}
