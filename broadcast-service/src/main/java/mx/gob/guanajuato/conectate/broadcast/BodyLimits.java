package mx.gob.guanajuato.conectate.broadcast;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Lets only files and lists be large: every other body is refused before it is read. */
@ApplicationScoped
class BodyLimits {
    /** 4,096 characters of text are at most 24 KB of JSON, however they are escaped. */
    private static final long MOST = 64 * 1024;

    private static final Pattern LARGE = Pattern.compile("/api/media|/api/subscribers/imports|/envios/.*");

    /** Runs before every other route. */
    private static final int FIRST = -1_000;

    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    void init(@Observes Router router) {
        router.route().order(FIRST).handler(BodyLimits::check);
    }

    private static void check(RoutingContext exchange) {
        var headers = exchange.request().headers();
        if (LARGE.matcher(exchange.normalizedPath()).matches()) exchange.next();
        else if (headers.contains("Transfer-Encoding")) refuse(exchange, LENGTH_REQUIRED);
        else if (isTooLong(headers.get("Content-Length"))) refuse(exchange, TOO_LARGE);
        else exchange.next();
    }

    private static boolean isTooLong(String length) {
        return length != null && (length.length() > 9 || Long.parseLong(length) > MOST);
    }

    private static void refuse(RoutingContext exchange, int status) {
        exchange.response()
                .setStatusCode(status)
                .putHeader("Connection", "close")
                .end();
    }
}
