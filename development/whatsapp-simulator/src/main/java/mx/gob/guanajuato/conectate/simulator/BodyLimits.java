package mx.gob.guanajuato.conectate.simulator;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses large bodies before they are read, but for uploads, which go to disk. */
class BodyLimits {
    /** A webhook is at most 3 MB (Meta). */
    private static final long MOST = 4 * 1024 * 1024L;

    private static final Pattern UPLOADS =
            Pattern.compile("/simulator/uploads|/v\\d+\\.\\d+/([^/]+/media|upload:[^/]+)");

    /** Runs before every other route. */
    private static final int FIRST = -1_000;

    /** Reads what comes in chunks, of which nobody knows the length before its end; of no more than the limit. */
    private final BodyHandler counted = BodyHandler.create(false).setBodyLimit(MOST);

    void init(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        var length = exchange.request().getHeader("Content-Length");
        if (UPLOADS.matcher(exchange.request().path()).matches()) exchange.next();
        else if (length != null && (length.length() > 9 || Long.parseLong(length) > MOST)) refuse(exchange);
        else if (exchange.request().headers().contains("Transfer-Encoding")) counted.handle(exchange);
        else exchange.next();
    }

    private static void refuse(RoutingContext exchange) {
        exchange.response().setStatusCode(413).putHeader("Connection", "close").end();
    }
}
