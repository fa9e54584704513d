package mx.gob.guanajuato.conectate.benchmarks.measuring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Samples the time of single operations of a JMH benchmark that has one parameter. */
public final class Sampling {
    private static final TimeValue ROUND = TimeValue.seconds(2);
    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 5;

    private Sampling() {}

    /**
     * Runs {@code benchmark} in one thread, each contestant in a process of its own.
     *
     * @param parameter the name of its parameter
     * @return what each value of the parameter came to, in the order run
     */
    public static Map<String, Measured> of(Class<?> benchmark, String parameter) {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\..*")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .threads(1)
                .warmupIterations(WARM_UP_ROUNDS)
                .warmupTime(ROUND)
                .measurementIterations(ROUNDS)
                .measurementTime(ROUND)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return measured(new Runner(options).run(), parameter);
        } catch (RunnerException e) {
            throw new UnusableInput("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private static Map<String, Measured> measured(Collection<RunResult> results, String parameter) {
        var measured = new LinkedHashMap<String, Measured>();
        for (RunResult result : results) {
            measured.put(
                    result.getParams().getParam(parameter),
                    Measured.of(result.getPrimaryResult().getStatistics()));
        }
        return measured;
    }
}
