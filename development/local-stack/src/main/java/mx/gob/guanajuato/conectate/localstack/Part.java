package mx.gob.guanajuato.conectate.localstack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.localstack.kafka.KafkaBroker;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;
import mx.gob.guanajuato.conectate.localstack.redis.RedisServer;
import mx.gob.guanajuato.conectate.localstack.services.QuarkusService;

/** What a stack is made of. */
public enum Part {
    /** The broker. */
    KAFKA(9092, ""),
    /** The views and limits. */
    REDIS(6379, ""),
    /** Stands in for Meta, with a phone in the browser. */
    SIMULATOR(8090, "development/whatsapp-simulator"),
    /** Webhook, conversation, answers. */
    CHATBOT(8080, "chatbot-service"),
    /** Subscribers and what is sent to them. */
    BROADCAST(8081, "broadcast-service"),
    /** What was asked, counted. */
    METRICS(8082, "metrics-service");

    private final int defaultPort;
    private final String module;

    Part(int defaultPort, String module) {
        this.defaultPort = defaultPort;
        this.module = module;
    }

    /** What operators call it: {@code chatbot}. */
    public String processName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that a process belongs to: {@code chatbot-2} is a chatbot. */
    public static Optional<Part> ofProcess(String processName) {
        String name = processName.replaceFirst("-.*", "");
        return Arrays.stream(values())
                .filter(part -> part.processName().equals(name))
                .findFirst();
    }

    /** Whether it serves there right now. */
    public boolean isReady(int port) {
        return probe(port).isReady();
    }

    private Probe probe(int port) {
        return switch (this) {
            case KAFKA -> KafkaBroker.probe(port);
            case REDIS -> RedisServer.probe(port);
            case SIMULATOR, CHATBOT, BROADCAST, METRICS -> QuarkusService.probe(port);
        };
    }

    int defaultPort() {
        return defaultPort;
    }

    String portVariable() {
        return "CONECTATE_" + name() + "_PORT";
    }

    boolean isService() {
        return !module.isEmpty();
    }

    String module() {
        return module;
    }

    static Set<Part> infrastructure() {
        return EnumSet.of(KAFKA, REDIS);
    }
}
