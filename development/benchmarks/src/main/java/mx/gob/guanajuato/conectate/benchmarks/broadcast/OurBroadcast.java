package mx.gob.guanajuato.conectate.benchmarks.broadcast;

import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import mx.gob.guanajuato.conectate.benchmarks.delivery.Judge;
import mx.gob.guanajuato.conectate.benchmarks.delivery.Limits;
import mx.gob.guanajuato.conectate.benchmarks.delivery.OurSender;
import mx.gob.guanajuato.conectate.benchmarks.delivery.Sent;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;

/** One broadcast to all subscribers. */
final class OurBroadcast {
    /** The government's own subscribers. */
    static final int SUBSCRIBERS = 52_013;

    private static final int HIGHEST_RATE = 1_000;
    private static final int WARM_UP = 4_000;
    private static final String HEADS = "numero,consentimiento,origen,municipio,temas,etiquetas\n";
    private static final String ROW = "477%07d,2020-06-15,Formulario,11020,,%s\n";
    private static final String TEXT = "Mañana hay vacunación en León, de 9 a 14 horas. #UnidosSomosGrandeza";

    private OurBroadcast() {}

    /**
     * Measures one.
     *
     * @param limit messages a second that the number may send; empty: as many as this machine can
     * @param measured so many of its messages are waited for; then it is cancelled
     */
    static Sent run(OptionalInt limit, int answersAfterMillis, int measured) {
        try (var stack = LocalStack.inFolder(Files.createTempDirectory("broadcast-benchmark"))
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "" + limit.orElse(HIGHEST_RATE))
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_RECIPIENTS_PER_DAY", "1000000")
                .start()) {
            if (limit.isEmpty()) Limits.lift(stack.addresses().redis());
            return measured(stack, answersAfterMillis, measured);
        } catch (IOException e) {
            throw new UnusableInput("There is no folder for the state.", e);
        }
    }

    private static Sent measured(LocalStack stack, int answersAfterMillis, int messages) {
        var judge = new Judge(stack.addresses().http(Part.SIMULATOR));
        judge.answerAfter(answersAfterMillis);
        var door = new BroadcastDoor(stack.addresses().http(Part.BROADCAST));
        int warmUp = Math.min(WARM_UP, messages / 10);
        door.bring(list(warmUp), SUBSCRIBERS + warmUp);
        door.send(TEXT, "calentar");
        judge.awaitTaken(warmUp);
        var before = OurSender.usage(stack);
        String id = door.send(TEXT, "todas");
        judge.awaitTaken(warmUp + messages);
        var used = OurSender.usage(stack).since(before);
        if (messages < SUBSCRIBERS) door.cancel(id);
        return new Sent(messages, judge.secondsBetween(warmUp, warmUp + messages - 1), used);
    }

    /** All subscribers, and before them those whose message does not count. */
    private static String list(int warmUp) {
        var list = new StringBuilder(HEADS);
        for (int i = 0; i < warmUp + SUBSCRIBERS; i++)
            list.append(ROW.formatted(1_000_000 + i, i < warmUp ? "calentar" : "todas"));
        return list.toString();
    }
}
