package mx.gob.guanajuato.conectate.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.drivers.Broadcasts;
import mx.gob.guanajuato.conectate.systemtests.drivers.DeadLettersCommand;
import mx.gob.guanajuato.conectate.systemtests.drivers.IntentsCommand;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;
import mx.gob.guanajuato.conectate.systemtests.drivers.Keeping;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import mx.gob.guanajuato.conectate.systemtests.drivers.PrivacyOffice;
import mx.gob.guanajuato.conectate.systemtests.drivers.Sending;
import mx.gob.guanajuato.conectate.systemtests.drivers.Simulator;
import mx.gob.guanajuato.conectate.systemtests.drivers.Webhook;

/** The whole system, running. Everything in it is real but Meta. */
public final class Conectate implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private static final String OTHER_BUILD = "chatbot-of-another-build";

    private static final String ANOTHER = "chatbot-2";

    private final LocalStack stack;
    private final Path folder;
    private final Simulator simulator;
    private final Measurements measurements = new Measurements();

    private Conectate(LocalStack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
        this.simulator = new Simulator(stack.addresses().http(Part.SIMULATOR));
    }

    static Conectate start() {
        var startedAt = Instant.now();
        var folder = Path.of("target", "system", Long.toString(startedAt.toEpochMilli()));
        var plan = LocalStack.inFolder(folder)
                .onRandomPorts()
                // Meta delivers again at a pace that it does not tell; at this one a measured pause is ours, not its.
                .variable(Part.SIMULATOR, "CONECTATE_SIMULATOR_REDELIVERY_FIRST", "200ms")
                .variable(Part.SIMULATOR, "CONECTATE_SIMULATOR_REDELIVERY_LONGEST", "1s")
                // A broadcast to a few hundred goes on for half a minute, so that kills meet it.
                .variable(Part.BROADCAST, "CONECTATE_BROADCAST_FEED_PER_SECOND", "10")
                // A number that Meta has raised. At the first 80 a second, what waited during a pause goes out
                // before the next question, and the pause measured would be Meta's as well.
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "250")
                // Sixty seconds outside tests.
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_GRACE", "PT15S");
        var conectate = new Conectate(plan.start(), folder);
        conectate.measurements.add("start of everything, until ready", Duration.between(startedAt, Instant.now()));
        return conectate;
    }

    /** The phone of a citizen who never wrote before. */
    public Phone newPhone() {
        return simulator.newPhone();
    }

    /** {@code ./conectate intents …} as staff type it. */
    public IntentsCommand intents() {
        return new IntentsCommand(stack.addresses().kafka(), folder);
    }

    /** {@code ./conectate dead-letters …} as operators type it. */
    public DeadLettersCommand deadLetters() {
        return new DeadLettersCommand(
                stack.addresses().kafka(), stack.addresses().http(Part.CHATBOT));
    }

    /** In Meta's place. */
    public Simulator simulator() {
        return simulator;
    }

    /** The door that Meta posts to. */
    public Webhook webhook() {
        return new Webhook(stack.addresses().http(Part.CHATBOT));
    }

    /** Where interactions are written that nobody wrote to the bot. */
    public String kafka() {
        return stack.addresses().kafka();
    }

    /** Where a browser finds a service. */
    public URI address(Part service) {
        return stack.addresses().http(service);
    }

    /** The privacy office. */
    public PrivacyOffice privacyOffice() {
        return new PrivacyOffice(stack.addresses().http(Part.CHATBOT));
    }

    /** Where everything is kept, for who looks whether something is. */
    public Keeping keeping() {
        return new Keeping(stack.addresses().kafka(), stack.addresses().redis());
    }

    /** The broadcasts API. */
    public Broadcasts broadcasts() {
        return new Broadcasts(stack.addresses().http(Part.BROADCAST));
    }

    /** The interactions API. */
    public Interactions interactions() {
        return new Interactions(stack.addresses().http(Part.METRICS));
    }

    /** How the sending of a service stands. */
    public Sending sendingOf(Part service) {
        return new Sending(stack.addresses().http(service));
    }

    /** What is found out in figures. */
    public Measurements measurements() {
        return measurements;
    }

    /** {@code kill -9}; it is started again at once, as operators' tools do. */
    public void kill(Part part) {
        stack.kill(part.processName());
    }

    /** Ends it, and leaves it ended. */
    public void stop(Part part) {
        stack.stop(part.processName());
    }

    /** Starts what was stopped. */
    public void start(Part part) {
        stack.start(part.processName());
    }

    /** Runs one more chatbot, of the build that lies in that folder, until it is ready, and ends it again. */
    public void runBriefly(Path otherBuild) {
        stack.startAnother(Part.CHATBOT, OTHER_BUILD, otherBuild);
        stack.stop(OTHER_BUILD);
    }

    /** Runs a second chatbot beside the first while something is done; it gets its address. */
    public void withAnotherChatbot(Consumer<URI> work) {
        int port = stack.startAnother(Part.CHATBOT, ANOTHER);
        try {
            work.accept(URI.create("http://localhost:" + port));
        } finally {
            stack.stop(ANOTHER);
        }
    }

    /** Everything that Redis holds is gone. */
    public void emptyRedis() {
        stack.emptyRedis();
    }

    /** Waits until every part serves. */
    public void awaitReady() {
        Arrays.stream(Part.values()).forEach(part -> stack.awaitReady(part.processName(), READY_WITHIN));
    }

    @Override
    public void close() {
        stack.processes()
                .forEach(process ->
                        measurements.add("memory of " + process.name(), process.residentMegabytes() + " MB"));
        stack.close();
        measurements.print();
    }
}
