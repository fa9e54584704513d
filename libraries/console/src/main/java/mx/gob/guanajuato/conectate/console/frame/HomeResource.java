package mx.gob.guanajuato.conectate.console.frame;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The beginning: the first part of the console that the person may use. */
@Path("/")
class HomeResource {
    /** Of those without any role: the page where they see that they have none. */
    private static final String ACCOUNT = "/cuenta";

    private final Frame frame;

    HomeResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    @Authenticated
    public Response home() {
        String first = frame.getSections().stream()
                .map(Frame.Section::address)
                .findFirst()
                .orElse(ACCOUNT);
        return Response.seeOther(URI.create(first)).build();
    }
}
