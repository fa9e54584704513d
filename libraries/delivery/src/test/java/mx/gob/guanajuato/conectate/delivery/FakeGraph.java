package mx.gob.guanajuato.conectate.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for the Graph API: notes every call, and answers each citizen's calls as it was told. Accepts by default. */
final class FakeGraph implements AutoCloseable {
    private final Vertx vertx;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();
    private HttpServer server;
    private int port;

    /** One call as it came. */
    record Call(String citizen, String messageId, String text, long nanos) {}

    /** What is done with a call. */
    interface Reply {
        void to(HttpServerRequest request, Call call);
    }

    FakeGraph(Vertx vertx) {
        this.vertx = vertx;
        start(0);
    }

    private void start(int onPort) {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> received(request, body)))
                .listen(onPort)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = server.actualPort();
    }

    /** Nobody listens on its port until {@link #startAgain()}. */
    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    void startAgain() {
        start(port);
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** The next calls for this citizen are answered so, one each. */
    void replies(String citizen, Reply... next) {
        replies.computeIfAbsent(citizen, one -> new ArrayDeque<>()).addAll(List.of(next));
    }

    private void received(HttpServerRequest request, Buffer body) {
        var json = new JsonObject(body);
        String callback = json.getString("biz_opaque_callback_data");
        var call = new Call(
                json.getString("to").replace("+", ""),
                callback.substring(0, callback.indexOf('|')),
                json.getJsonObject("text").getString("body"),
                System.nanoTime());
        calls.add(call);
        Reply reply = replies.getOrDefault(call.citizen(), new ArrayDeque<>()).poll();
        (reply == null ? accept() : reply).to(request, call);
    }

    static Reply accept() {
        return (request, call) -> request.response().end(accepted(call));
    }

    static Reply acceptAfter(Vertx vertx, Duration wait) {
        return (request, call) ->
                vertx.setTimer(wait.toMillis(), late -> request.response().end(accepted(call)));
    }

    static Reply refuse(int status, int code) {
        return (request, call) -> request.response()
                .setStatusCode(status)
                .end("{\"error\":{\"code\":" + code + ",\"message\":\"(#" + code + ") refused\"}}");
    }

    static Reply hang() {
        return (request, call) -> {};
    }

    static Reply reset() {
        return (request, call) -> request.connection().close();
    }

    private static String accepted(Call call) {
        return "{\"messages\":[{\"id\":\"wamid." + call.messageId() + "\"}]}";
    }

    List<Call> calls() {
        return calls;
    }

    List<String> textsTo(String citizen) {
        return calls.stream()
                .filter(call -> call.citizen().equals(citizen))
                .map(Call::text)
                .toList();
    }

    @Override
    public void close() {
        stop();
    }
}
