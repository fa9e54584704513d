package mx.gob.guanajuato.conectate.benchmarks.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts bodies, as many side by side as our sender may, and does nothing else: no log, no order, no retry, no limit. */
public final class BareClient {
    private static final int SIDE_BY_SIDE = 400;
    private static final int OK = 200;

    /** An answer that is lost on a busy machine would be waited for for ever. */
    private static final int PATIENCE_MILLIS = 30_000;

    private final HttpClient client;
    private final RequestOptions request;
    private final Semaphore room = new Semaphore(SIDE_BY_SIDE);
    private final AtomicInteger failed = new AtomicInteger();

    private BareClient(Vertx vertx, URI simulator) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(SIDE_BY_SIDE));
        request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setTimeout(PATIENCE_MILLIS)
                .setHost(simulator.getHost())
                .setPort(simulator.getPort())
                .setURI("/v25.0/" + Citizens.PHONE_NUMBER_ID + "/messages")
                .putHeader("Authorization", "Bearer demo-access-token")
                .putHeader("Content-Type", "application/json");
    }

    /** {@code BareClient SIMULATOR WARM-UP MESSAGES}: prints the seconds of CPU and the megabytes that it took at most. */
    public static void main(String[] arguments) throws InterruptedException {
        var vertx = Vertx.vertx();
        var client = new BareClient(vertx, URI.create(arguments[0]));
        client.send("warm-up", Integer.parseInt(arguments[1]));
        var before = Usage.of(ProcessHandle.current());
        client.send("news", Integer.parseInt(arguments[2]));
        var used = Usage.of(ProcessHandle.current()).since(before);
        System.out.println(used.cpuSeconds() + " " + used.peakMegabytes());
        System.exit(client.failed.get() == 0 ? 0 : 1);
    }

    private void send(String broadcast, int messages) throws InterruptedException {
        var all = new CountDownLatch(messages);
        for (int i = 0; i < messages; i++) {
            room.acquire();
            post(body(broadcast, Citizens.number(broadcast, i)), all);
        }
        all.await();
    }

    private void post(Buffer body, CountDownLatch all) {
        client.request(request)
                .compose(call -> call.send(body))
                .compose(answer -> answer.body().map(answer))
                .map(HttpClientResponse::statusCode)
                .onComplete(status -> {
                    if (status.failed() || status.result() != OK) failed.incrementAndGet();
                    room.release();
                    all.countDown();
                });
    }

    private static Buffer body(String broadcast, String citizen) {
        var body = Citizens.content()
                .put("messaging_product", "whatsapp")
                .put("recipient_type", "individual")
                .put("to", citizen)
                .put("biz_opaque_callback_data", broadcast + "-" + citizen + "|" + citizen);
        return Buffer.buffer(body.toString());
    }
}
