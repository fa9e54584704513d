package mx.gob.guanajuato.conectate.delivery.broken;

/** Breaks a rule on purpose. */
public class UsesRedis {
    io.vertx.redis.client.Redis redis;
}
