package mx.gob.guanajuato.conectate.chatbot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that a file of figures is downloaded from: answers what it was told to, in that order. */
public final class FakeFeed implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Optional<String>> conditions = new CopyOnWriteArrayList<>();

    private record Answer(int status, byte[] body, String header, String value) {}

    FakeFeed() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/datos/cifras.csv";
    }

    /** The next answer but those that were told before. */
    public synchronized void then(int status, byte[] body, String header, String value) {
        answers.add(new Answer(status, body, header, value));
    }

    /** What each request said it knows. */
    public List<Optional<String>> conditions() {
        return conditions;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        conditions.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")));
        Answer answer = answers.isEmpty() ? new Answer(404, new byte[0], "X-None", "") : answers.poll();
        exchange.getResponseHeaders().set(answer.header, answer.value);
        exchange.sendResponseHeaders(answer.status, answer.body.length == 0 ? -1 : answer.body.length);
        if (answer.body.length > 0) exchange.getResponseBody().write(answer.body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
