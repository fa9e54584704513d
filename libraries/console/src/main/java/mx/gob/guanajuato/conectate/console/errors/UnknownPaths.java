package mx.gob.guanajuato.conectate.console.errors;

import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.console.access.ConsolePaths;

/** A page for what does not exist, after everything that serves something has been asked. */
@Path(UnknownPaths.PATH)
@ApplicationScoped
public class UnknownPaths {
    static final String PATH = "/no-existe";

    /** Just before Quarkus' own answer. */
    private static final int LAST = Integer.MAX_VALUE - 100;

    void last(@Observes Router router) {
        router.get("/*").order(LAST).handler(http -> {
            if (ConsolePaths.isConsole(http.normalizedPath())
                    && !http.normalizedPath().equals(PATH)) http.reroute(PATH);
            else http.next();
        });
    }

    /** Always 404. */
    @GET
    @PermitAll
    public Response nothing() {
        throw new NotFoundException();
    }
}
