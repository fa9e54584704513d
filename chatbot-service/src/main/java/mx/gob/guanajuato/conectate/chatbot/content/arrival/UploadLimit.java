package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Only a file of figures may be as large as the server takes; whatever else is sent is small. */
@ApplicationScoped
public class UploadLimit {
    /** Where files are uploaded. */
    public static final String UPLOAD = "/contenido/importar";

    /** The webhook refuses above 3 MB by itself, with a whole answer; this cuts the connection, so it lies well above. */
    private static final long ELSEWHERE = 16L * 1_048_576;

    void bound(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(UploadLimit::check);
    }

    private static void check(RoutingContext http) {
        if (http.normalizedPath().equals(UPLOAD)) {
            http.next();
            return;
        }
        String length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) http.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ELSEWHERE);
        else if (length.length() > 18 || Long.parseLong(length) > ELSEWHERE) {
            http.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
                    .end();
            return;
        }
        http.next();
    }
}
