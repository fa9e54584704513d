package mx.gob.guanajuato.conectate.localstack.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import mx.gob.guanajuato.conectate.localstack.Addresses;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;
import mx.gob.guanajuato.conectate.localstack.services.DemoEnvironment;

/** Everything on one machine, until Ctrl-C. */
final class Demo {
    private final StateFolder state;
    private final Map<String, String> environment;
    private final PrintStream out;

    Demo(StateFolder state, Map<String, String> environment, PrintStream out) {
        this.state = state;
        this.environment = environment;
        this.out = out;
    }

    int run() {
        Instant startedAt = Instant.now();
        FreeSpace.require(state.root());
        out.println("Starting. State and logs are kept in " + state.root());
        var told = new ToldToOperator(state, out);
        Runtime.getRuntime().addShutdownHook(new Thread(told::ending));
        var filling = FillDoor.open(state);
        try {
            LocalStack stack = LocalStack.inFolder(state.root())
                    .givenEnvironment(environment)
                    .variable(Part.METRICS, "CONECTATE_METRICS_DEMO_FILL", "" + filling.address())
                    .observedBy(told)
                    .start();
            filling.leadsTo(stack.addresses().kafka());
            announce(stack, Duration.between(startedAt, Instant.now()));
        } catch (StackProblem e) {
            if (!told.isEnding()) { // else Ctrl-C came while something was still starting
                throw e;
            }
        }
        return untilEnded();
    }

    private void announce(LocalStack stack, Duration after) {
        Addresses addresses = stack.addresses();
        out.printf("%nReady after %.1f s.", after.toMillis() / 1000.0);
        if (stack.runs(Part.SIMULATOR)) {
            out.printf(" Open the phone and write: casos en León%n  phone       %s/", addresses.http(Part.SIMULATOR));
        }
        out.printf(
                """

                  console     %s/  (user carmen, password %s)
                  chatbot     %s
                  broadcast   %s
                  metrics     %s
                  Kafka       %s
                  Redis       %s
                ./conectate ps in another terminal lists the processes; one that dies is started again. Ctrl-C ends all.

                """,
                addresses.http(Part.CHATBOT),
                DemoEnvironment.CONSOLE_PASSWORD,
                addresses.http(Part.CHATBOT),
                addresses.http(Part.BROADCAST),
                addresses.http(Part.METRICS),
                addresses.kafka(),
                addresses.redis());
    }

    /** The stack ends in a shutdown hook of its own, which Ctrl-C and SIGTERM run. */
    private static int untilEnded() {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            throw new StackProblem("Interrupted");
        }
    }
}
