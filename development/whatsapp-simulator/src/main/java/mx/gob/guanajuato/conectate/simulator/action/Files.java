package mx.gob.guanajuato.conectate.simulator.action;

import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;
import mx.gob.guanajuato.conectate.simulator.media.MediaStore;
import mx.gob.guanajuato.conectate.simulator.media.MediaUrls;
import mx.gob.guanajuato.conectate.simulator.media.Medium;

/** The files that a citizen may send. */
@Singleton
public class Files {
    private final MediaStore media;
    private final MediaUrls urls;

    Files(MediaStore media, MediaUrls urls) {
        this.media = media;
        this.urls = urls;
    }

    Medium uploaded(String id, String field) {
        return media.find(id == null ? "" : id)
                .orElseThrow(() -> new InvalidInput(field, "must be the id of an uploaded file"));
    }

    String url(Medium medium) {
        return urls.of(medium);
    }
}
