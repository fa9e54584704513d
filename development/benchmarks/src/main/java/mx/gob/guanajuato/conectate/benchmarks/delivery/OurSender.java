package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** The broadcast service as it is served, fed with everything at once. */
public final class OurSender {
    private static final int WARM_UP = 4_000;

    private OurSender() {}

    /** At Meta's highest rate, or without any. */
    static Sent run(boolean limited, int answersAfterMillis) {
        try (var stack = LocalStack.inFolder(Files.createTempDirectory("delivery-benchmark"))
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "" + SendingMessages.HIGHEST_RATE)
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_RECIPIENTS_PER_DAY", "1000000")
                .start()) {
            if (!limited) Limits.lift(stack.addresses().redis());
            return measured(stack, answersAfterMillis);
        } catch (IOException e) {
            throw new UnusableInput("There is no folder for the state.", e);
        }
    }

    private static Sent measured(LocalStack stack, int answersAfterMillis) {
        var judge = new Judge(stack.addresses().http(Part.SIMULATOR));
        judge.answerAfter(answersAfterMillis);
        try (var topic = new OutboundTopic(stack.addresses().kafka(), Clock.systemUTC())) {
            topic.put("warm-up", WARM_UP);
            judge.awaitTaken(WARM_UP);
            var before = usage(stack);
            topic.put("news", SendingMessages.MESSAGES);
            judge.awaitTaken(WARM_UP + SendingMessages.MESSAGES);
            return new Sent(
                    SendingMessages.MESSAGES,
                    judge.secondsSince(WARM_UP),
                    usage(stack).since(before));
        }
    }

    /** Of the broadcast service of that stack. */
    public static Usage usage(LocalStack stack) {
        return stack.processes().stream()
                .filter(one -> one.name().equals(Part.BROADCAST.processName()))
                .flatMap(one -> one.handle().stream())
                .map(Usage::of)
                .findFirst()
                .orElseThrow(() -> new UnusableInput("The broadcast service has ended."));
    }
}
