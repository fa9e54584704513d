package mx.gob.guanajuato.conectate.systemtests.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber;
import mx.gob.guanajuato.conectate.systemtests.drivers.DeadLettersCommand;
import mx.gob.guanajuato.conectate.systemtests.drivers.Sending;

/** Kafka, Redis, the simulator and both senders, with a rate and nothing else set but what shortens a run. */
final class SendingStack implements AutoCloseable {
    /** What the setting is without further words. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final String API_KEY = "demo-api-key";
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final LocalStack stack;
    private final Judge judge;

    SendingStack(int messagesPerSecond) {
        this(messagesPerSecond, GRACE);
    }

    /** With another time that an answer in doubt waits for its status. */
    SendingStack(int messagesPerSecond, Duration grace) {
        stack = LocalStack.inFolder(Path.of("target", "sending", Long.toString(System.nanoTime())))
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.CHATBOT, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "" + messagesPerSecond)
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "" + messagesPerSecond)
                // Ten seconds outside tests: what hangs is in doubt all the same, and sooner.
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_REQUEST_TIMEOUT", "PT3S")
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_REQUEST_TIMEOUT", "PT3S")
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_GRACE", grace.toString())
                .start();
        judge = new Judge(stack.addresses().http(Part.SIMULATOR));
    }

    Judge judge() {
        return judge;
    }

    Outbound answers() {
        return new Outbound(
                stack.addresses().kafka(),
                Topics.OUTBOUND_ANSWERS,
                BusinessNumber.CHATBOT.phoneNumberId(),
                Optional.empty());
    }

    Outbound broadcast(String id) {
        return new Outbound(
                stack.addresses().kafka(),
                Topics.OUTBOUND_BROADCASTS,
                BusinessNumber.CONECTATE.phoneNumberId(),
                Optional.of(id));
    }

    Sending sendingOf(Part service) {
        return new Sending(stack.addresses().http(service));
    }

    /** One message's whole way. */
    JsonNode story(Part service, String id) {
        return Judge.get(stack.addresses().http(service).resolve("/api/deliveries/" + id), API_KEY);
    }

    /** The ids of the messages in doubt that a service lists. */
    List<String> inDoubt(Part service) {
        return Judge.get(stack.addresses().http(service).resolve("/api/deliveries/in-doubt"), API_KEY)
                .findValuesAsText("messageId");
    }

    DeadLettersCommand deadLetters() {
        return new DeadLettersCommand(kafka(), stack.addresses().http(Part.CHATBOT));
    }

    String kafka() {
        return stack.addresses().kafka();
    }

    void startAnotherChatbot() {
        stack.startAnother(Part.CHATBOT, "chatbot-2");
    }

    /** {@code kill -9}; it is started again at once. */
    void kill(Part part) {
        stack.kill(part.processName());
    }

    /** {@code kill -9}, and it stays dead. */
    void killForGood(String process) {
        stack.kill(process);
        stack.stop(process);
    }

    void awaitReady(Part part) {
        stack.awaitReady(part.processName(), READY_WITHIN);
    }

    /** A line of the table that a run prints. */
    static void tell(String what, Object figure) {
        System.out.println(String.format(Locale.ROOT, "| %-72s | %24s |", what, figure));
    }

    @Override
    public void close() {
        stack.processes().forEach(one -> tell("memory of " + one.name(), one.residentMegabytes() + " MB"));
        stack.close();
    }
}
