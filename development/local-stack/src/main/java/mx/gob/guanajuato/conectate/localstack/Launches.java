package mx.gob.guanajuato.conectate.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.kafka.KafkaBroker;
import mx.gob.guanajuato.conectate.localstack.processes.Launch;
import mx.gob.guanajuato.conectate.localstack.redis.RedisServer;
import mx.gob.guanajuato.conectate.localstack.services.DemoEnvironment;
import mx.gob.guanajuato.conectate.localstack.services.QuarkusService;

/** From a plan to the processes that it means. */
final class Launches {
    /** Where {@code ./conectate intents train} puts what it trained. */
    private static final String MODELS = "CONECTATE_MODELS_FOLDER";

    /** What it holds after a start, its model and some 36,000 figures, and room for a minute's messages. */
    private static final String CHATBOT_HEAP = "112m";

    /** Batches of thousands of records, which in less outlive two collections and fill the rest of the heap. */
    private static final String COUNTING_YOUNG = "80m";

    private final StackPlan plan;

    Launches(StackPlan plan) {
        this.plan = plan;
    }

    Launch of(Part part) {
        int port = port(part);
        if (part == Part.KAFKA) {
            return new KafkaBroker(plan.state(), port).launch();
        }
        if (part == Part.REDIS) {
            return new RedisServer(plan.state(), port).launch();
        }
        return instance(
                part,
                part.processName(),
                part.processName() + "-1",
                Repository.find().module(part),
                port);
    }

    Launch another(Part service, String name, Path module, int port) {
        return instance(service, name, name, module, port);
    }

    private Launch instance(Part service, String name, String instance, Path module, int port) {
        return new QuarkusService(name, instance, module, port).launch(plan.state(), environment(service));
    }

    private Map<String, String> environment(Part service) {
        var given = new HashMap<>(plan.given());
        given.putAll(plan.extra(service));
        var places = new HashMap<>(plan.addresses().asEnvironment());
        places.put(MODELS, plan.state().root().resolve("models").toString());
        var all = new HashMap<>(DemoEnvironment.with(places, given));
        all.putAll(plan.extra(service));
        // It keeps every phone's conversation, and there may be a phone for each subscriber.
        if (service == Part.SIMULATOR) all.putIfAbsent(QuarkusService.HEAP, "1g");
        if (service == Part.METRICS) all.putIfAbsent(QuarkusService.YOUNG, COUNTING_YOUNG);
        if (service == Part.CHATBOT) all.putIfAbsent(QuarkusService.FIRST_HEAP, CHATBOT_HEAP);
        return all;
    }

    private int port(Part part) {
        return plan.addresses().ports().get(part);
    }
}
