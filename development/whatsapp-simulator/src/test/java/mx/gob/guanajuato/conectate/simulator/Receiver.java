package mx.gob.guanajuato.conectate.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Plays the project's webhook: keeps what it gets and answers what it is told to. */
public class Receiver implements QuarkusTestResourceLifecycleManager {
    /** One POST as it arrived. */
    public record Posted(byte[] raw, String signature, int answered) {
        String body() {
            return new String(raw, StandardCharsets.UTF_8);
        }

        JsonPath json() {
            return JsonPath.from(body());
        }
    }

    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Integer> nextAnswers = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/webhook", this::take);
        server.start();
        return Map.of(
                "conectate.simulator.webhook-url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/webhook",
                "conectate.simulator.redelivery.first",
                "50ms");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Receiver.class));
    }

    /** Answers nothing until it is let go. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void letGo() {
        gate.countDown();
    }

    void forget() {
        gate.countDown();
        posted.clear();
        nextAnswers.clear();
    }

    void answerNext(Integer... statuses) {
        nextAnswers.addAll(List.of(statuses));
    }

    List<Posted> posted() {
        return List.copyOf(posted);
    }

    /** Posts with a status of ours in this state. */
    List<Posted> statuses(String state) {
        return posted.stream()
                .filter(p -> p.body().contains("\"status\":\"" + state + "\""))
                .toList();
    }

    /** Posts with a citizen's message. */
    List<Posted> messages() {
        return posted.stream().filter(p -> p.body().contains("\"messages\":[")).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        awaitGate();
        var told = nextAnswers.poll();
        int status = told == null ? 200 : told;
        posted.add(new Posted(body, exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"), status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
