package mx.gob.guanajuato.conectate.metrics.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import mx.gob.guanajuato.conectate.console.frame.Pages;

/** What a page answers while the store of figures does not. */
public final class AwayPage {
    private AwayPage() {}

    /** 503, in words. */
    public static Response answer() {
        return Pages.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), Templates.away());
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance away();
    }
}
