package mx.gob.guanajuato.conectate.console.frame;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a resource answers with a page. */
public final class Pages {
    /** HTML of the console. */
    public static final String HTML = "text/html;charset=UTF-8";

    /** What was sent cannot be taken; the page says why and holds what was typed. */
    public static final int REFUSED = 422;

    private Pages() {}

    /** A page with a status. */
    public static Response of(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type(HTML).build();
    }

    /** A page. */
    public static Response of(TemplateInstance page) {
        return of(Response.Status.OK.getStatusCode(), page);
    }

    /** After a change: the browser asks for that path, so that a reload changes nothing again. */
    public static Response then(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
