package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation reads one message; the next one reads the next. */
@State(Scope.Thread)
public class OneMessage {
    private static final long SEED = 5;

    /** Who reads. */
    @Param
    public Contestant contestant;

    private Function<String, Object> reader;
    private String[] messages;
    private int next;

    /** Makes the reader, and shuffles the messages, which lie by intent. */
    @Setup
    public void make() {
        var files = new ServiceFiles(Path.of(System.getProperty("conectate.root", ".")));
        reader = contestant.reader(files);
        List<String> shuffled = new ArrayList<>(contestant.messages(files));
        Collections.shuffle(shuffled, new Random(SEED));
        messages = shuffled.toArray(String[]::new);
    }

    /** Reads one. */
    @Benchmark
    public Object read() {
        next = next + 1 < messages.length ? next + 1 : 0;
        return reader.apply(messages[next]);
    }
}
