package mx.gob.guanajuato.conectate.localstack.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Repository;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** The program behind the script {@code conectate}. */
public final class Conectate {
    private static final int FAILED = 1;

    private Conectate() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments[0], System.getenv(), System.out, System.err));
    }

    static int run(String command, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            StateFolder state = state(environment);
            return switch (command) {
                case "demo" -> new Demo(state, environment, out).run();
                case "check" -> check(state, environment, out);
                case "ps" -> new ProcessList(state, out, err).run();
                case "reset" -> new Reset(state, out).run();
                default -> throw new StackProblem("There is no command " + command);
            };
        } catch (StackProblem e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    /** Before anything is built: a running demo would lose its jars, and minutes of building would end at a taken port. */
    private static int check(StateFolder state, Map<String, String> environment, PrintStream out) {
        FreeSpace.require(state.root());
        LocalStack.inFolder(state.root())
                .givenEnvironment(environment)
                .observedBy(new ToldToOperator(state, out))
                .requireStartable();
        return 0;
    }

    private static StateFolder state(Map<String, String> environment) {
        String named = environment.get("CONECTATE_STATE");
        return new StateFolder(
                named != null ? Path.of(named) : Repository.find().root().resolve(".conectate"));
    }
}
