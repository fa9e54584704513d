package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.redis.client.Redis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final ToldLimits told;
    private final RedisLimits inRedis;
    private final SendPermits permits;
    private final AskingMeta asking;
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
        var shared = new SharedPermits(inRedis, alone, told);
        var pauses = new PausableNumbers(shared, settings.pauseRetry());
        this.permits = pauses;
        var numbers = List.of(whatsapp.chatbotPhoneNumberId(), whatsapp.conectatePhoneNumberId());
        new LimitMeters(registry, shared, pauses, told).tell(whatsapp);
        this.asking = new AskingMeta(numbers, graph::limitsOf, told);
    }

    /** Asks Meta and hears its news from now on; a second call changes nothing. */
    synchronized void follow(KafkaClients kafka) {
        if (news != null) return;
        news = new AccountNews(kafka, told, asking::askNow);
        asking.start();
    }

    AllowedRates allowed() {
        return told;
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
        asking.close();
        if (news != null) news.close();
    }
}
