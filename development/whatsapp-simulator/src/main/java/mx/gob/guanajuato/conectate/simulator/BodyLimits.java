package mx.gob.guanajuato.conectate.simulator;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses large bodies before they are read, but for uploads, which go to disk. */
class BodyLimits {
    /** A webhook is at most 3 MB (Meta). */
    private static final long MOST = 4 * 1024 * 1024L;

    private static final Pattern UPLOADS = Pattern.compile("/simulator/uploads|/v\\d+\\.\\d+/[^/]+/media");

    /** Runs before every other route. */
    private static final int FIRST = -1_000;

    void init(@Observes Router router) {
        router.route().order(FIRST).handler(BodyLimits::check);
    }

    private static void check(RoutingContext exchange) {
        var length = exchange.request().getHeader("Content-Length");
        boolean large = length != null && (length.length() > 9 || Long.parseLong(length) > MOST);
        if (large && !UPLOADS.matcher(exchange.request().path()).matches()) {
            exchange.response()
                    .setStatusCode(413)
                    .putHeader("Connection", "close")
                    .end();
        } else {
            exchange.next();
        }
    }
}
