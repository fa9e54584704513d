package mx.gob.guanajuato.conectate.chatbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Takes whatever is sent to the Graph API, and keeps it. */
public final class FakeGraph implements AutoCloseable {
    private static final byte[] TAKEN =
            "{\"success\":true,\"messages\":[{\"id\":\"wamid.taken\"}]}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** One request. */
    public record Call(String path, String authorization, JsonNode body) {}

    FakeGraph() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "fake-graph");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** All that came, in its order. */
    public List<Call> calls() {
        return calls;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode body = new ObjectMapper().readTree(exchange.getRequestBody());
        calls.add(new Call(
                exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Authorization"), body));
        exchange.sendResponseHeaders(200, TAKEN.length);
        exchange.getResponseBody().write(TAKEN);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
