package mx.gob.guanajuato.conectate.whatsapp.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.Refused;

/**
 * Calls the Graph API without blocking a thread. Outcomes come on an event loop of Vert.x, which must not be blocked.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api">Meta:
 *     messages endpoint</a>
 */
public final class GraphClient implements AutoCloseable {
    private static final byte[] NO_BODY = {};

    private final Vertx vertx;
    private final GraphSettings settings;
    private final HttpClient http;

    public GraphClient(Vertx vertx, GraphSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.http = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setKeepAliveTimeout((int) settings.keepAlive().toSeconds()),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    /**
     * Sends one message, once. The stage never fails: every failure is an outcome.
     *
     * @param phoneNumberId the number of ours that sends it
     * @param recipient digits of a phone number, or a business-scoped user id, told apart by its dot
     * @param body {@code type} and the element of that name
     * @param callbackData comes back in every status webhook of this message, at most 512 characters
     */
    public CompletionStage<SendOutcome> send(
            String phoneNumberId, String recipient, JsonNode body, String callbackData) {
        try {
            return post(phoneNumberId, GraphRequests.message(recipient, body, callbackData), new CallEnds.OfMessage());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedStage(
                    new Refused(new GraphError(GraphError.NO_CODE, 0, e.getMessage(), 0)));
        }
    }

    /**
     * Marks a citizen's message as read and shows that we are typing. A courtesy: whether it worked is told, and nothing
     * more is made of it. The stage never fails.
     */
    public CompletionStage<Boolean> markReadAndTyping(String phoneNumberId, String wamid) {
        return post(phoneNumberId, GraphRequests.readAndTyping(wamid), new CallEnds.OfReadMark());
    }

    /** How much our number may send; {@link NumberLimits#UNKNOWN} where Meta does not tell. The stage never fails. */
    public CompletionStage<NumberLimits> limitsOf(String phoneNumberId) {
        return call(HttpMethod.GET, settings.limitsOf(phoneNumberId), NO_BODY, new CallEnds.OfLimits());
    }

    private <T> CompletionStage<T> post(String phoneNumberId, byte[] body, CallEnds<T> ends) {
        return call(HttpMethod.POST, settings.messagesOf(phoneNumberId), body, ends);
    }

    private <T> CompletionStage<T> call(HttpMethod method, String address, byte[] body, CallEnds<T> ends) {
        var call = new GraphCall<>(vertx, settings, body, ends);
        try {
            http.request(new RequestOptions()
                            .setMethod(method)
                            .setAbsoluteURI(address)
                            .setConnectTimeout(settings.connectTimeout().toMillis()))
                    .onSuccess(call::connected)
                    .onFailure(call::noConnection);
        } catch (RuntimeException e) {
            // An address that is none, or a client that is closed: nothing was written.
            call.noConnection(e);
        }
        return call.end();
    }

    @Override
    public void close() {
        http.close();
    }
}
