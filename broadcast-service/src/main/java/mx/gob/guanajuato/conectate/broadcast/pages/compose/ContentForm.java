package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What stands in the form, as it was typed; the names are those of the page. */
public class ContentForm {
    @RestForm
    String id;

    /** The draft's revision when it was opened. */
    @RestForm
    String visto;

    @RestForm
    String texto;

    @RestForm
    String hashtags;

    @RestForm
    FileUpload archivo;

    /** SHA-256 of the file that was given before. */
    @RestForm
    String guardado;

    @RestForm
    String quitar;

    @RestForm
    String lugar;

    @RestForm
    String direccion;

    @RestForm
    String latitud;

    @RestForm
    String longitud;

    @RestForm
    String evento;

    @RestForm
    String empieza;

    @RestForm
    String termina;

    @RestForm
    String donde;

    @RestForm
    String registro;

    @RestForm
    String calendario;

    @RestForm
    List<String> boton;

    @RestForm
    List<String> tema;

    @RestForm
    String enlaceDice;

    @RestForm
    String enlace;

    @RestForm
    String proposito;

    @RestForm
    String plantilla;

    @RestForm
    String valores;

    int revisionSeen() {
        return typed(visto).matches("\\d{1,9}") ? Integer.parseInt(visto.strip()) : 0;
    }

    /** What was typed into a field; never null. */
    static String typed(String field) {
        return field == null ? "" : field.strip();
    }

    static boolean isFilled(String field) {
        return !typed(field).isEmpty();
    }
}
