package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.redis.client.Redis;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.delivery.account.AccountNews;
import mx.gob.guanajuato.conectate.delivery.account.AskingMeta;
import mx.gob.guanajuato.conectate.delivery.account.ToldLimits;
import mx.gob.guanajuato.conectate.delivery.limits.AllowedRates;
import mx.gob.guanajuato.conectate.delivery.limits.LocalPermits;
import mx.gob.guanajuato.conectate.delivery.limits.PausableNumbers;
import mx.gob.guanajuato.conectate.delivery.limits.RedisLimits;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.delivery.limits.SharedPermits;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;

/** The limits of one service's senders, and who brings them news. */
final class SharedLimits implements AutoCloseable {
    /** A plan, a meter or a readiness is at most so old. */
    private static final int LISTENING_SECONDS = 5;

    private final ToldLimits told;
    private final RedisLimits inRedis;
    private final SharedPermits shared;
    private final SendPermits permits;
    private final AskingMeta asking;
    private final List<String> numbers;
    private final ScheduledExecutorService listening = Executors.newSingleThreadScheduledExecutor(SharedLimits::thread);
    private AccountNews news;

    SharedLimits(
            DeliverySettings settings,
            WhatsAppSettings whatsapp,
            GraphClient graph,
            Redis redis,
            MeterRegistry registry) {
        this.told = new ToldLimits(settings.messagesPerSecond(), settings.recipientsPerDay());
        this.inRedis = new RedisLimits(redis);
        var alone = new LocalPermits(told, settings.shareWithoutRedis(), true);
        this.shared = new SharedPermits(inRedis, alone, told);
        var pauses = new PausableNumbers(shared, settings.pauseRetry());
        this.permits = pauses;
        this.numbers = List.of(whatsapp.chatbotPhoneNumberId(), whatsapp.conectatePhoneNumberId());
        new LimitMeters(registry, shared, pauses, told).tell(whatsapp);
        this.asking = new AskingMeta(numbers, graph::limitsOf, told);
    }

    /** Asks Meta and hears its news from now on; a second call changes nothing. */
    synchronized void follow(KafkaClients kafka) {
        if (news != null) return;
        news = new AccountNews(kafka, told, asking::askNow);
        asking.start();
        listening.scheduleWithFixedDelay(() -> numbers.forEach(shared::listen), 0, LISTENING_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "listening-for-limits");
        thread.setDaemon(true);
        return thread;
    }

    AllowedRates allowed() {
        return told;
    }

    NumberRoom room(String phoneNumberId) {
        var most = told.knowsRecipients() ? OptionalInt.of(told.recipientsPerDay()) : OptionalInt.empty();
        return new NumberRoom(shared.rate(phoneNumberId), most, shared.recipients());
    }

    RedisLimits inRedis() {
        return inRedis;
    }

    SendPermits permits() {
        return permits;
    }

    Map<String, String> conditions() {
        var all = new TreeMap<>(permits.conditions());
        if (!told.knowsRecipients()) all.put("recipients", "Meta has not told how many citizens may be reached a day");
        return all;
    }

    @Override
    public synchronized void close() {
        listening.shutdownNow();
        asking.close();
        if (news != null) news.close();
    }
}
