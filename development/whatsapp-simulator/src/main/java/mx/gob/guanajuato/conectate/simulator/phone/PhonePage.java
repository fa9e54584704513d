package mx.gob.guanajuato.conectate.simulator.phone;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The page with the phone. It loads nothing from elsewhere and runs no script but its own files. */
@Path("/")
class PhonePage {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final BusinessNumbers numbers;

    PhonePage(BusinessNumbers numbers) {
        this.numbers = numbers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Content-Security-Policy", value = POLICY)
    public String page() {
        return Templates.phone(numbers.all()).render();
    }

    @GET
    @Path("telefono")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Content-Security-Policy", value = POLICY)
    public String telefono() {
        return page();
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance phone(List<BusinessNumber> numbers);
    }
}
