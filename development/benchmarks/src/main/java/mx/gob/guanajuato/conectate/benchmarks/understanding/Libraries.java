package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.language.evaluation.LabelledFiles;
import mx.gob.guanajuato.conectate.language.training.LabelledText;

/**
 * {@code Libraries TRAIN TEST}, two files of labelled utterances: accuracy and times of the libraries that ours is set
 * beside, taken as {@code intents benchmark} takes ours. For peers/massive, which prints the head of the table.
 */
public final class Libraries {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int WARM_UP_MOST = 3_000;

    private final List<LabelledText> train;
    private final List<LabelledText> test;

    private Libraries(List<LabelledText> train, List<LabelledText> test) {
        this.train = train;
        this.test = test;
    }

    /** Prints a row for each. */
    public static void main(String[] files) {
        var libraries = new Libraries(LabelledFiles.read(Path.of(files[0])), LabelledFiles.read(Path.of(files[1])));
        Map<Contestant, Function<List<LabelledText>, Function<String, Object>>> all = new LinkedHashMap<>();
        all.put(Contestant.NEAREST_NEIGHBOURS, NearestNeighbours::new);
        all.put(Contestant.MAXIMUM_ENTROPY, MaximumEntropy::new);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        all.forEach((library, training) -> out.println(libraries.row(library.title(), training)));
    }

    private String row(String title, Function<List<LabelledText>, Function<String, Object>> training) {
        long start = System.nanoTime();
        Function<String, Object> reader = training.apply(train);
        double seconds = (System.nanoTime() - start) / 1e9;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            tried(reader, train.subList(0, Math.min(WARM_UP_MOST, train.size())));
        }
        return "| %s | %s | %.1f s | %d → %d |"
                .formatted(title, tried(reader, test), seconds, train.size(), test.size());
    }

    private static String tried(Function<String, Object> reader, List<LabelledText> examples) {
        var nanos = new long[examples.size()];
        int right = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            Object intent = reader.apply(examples.get(i).text());
            nanos[i] = System.nanoTime() - start;
            if (intent.equals(examples.get(i).intent())) right++;
        }
        Arrays.sort(nanos);
        double accuracy = 100.0 * right / nanos.length;
        return String.format(
                Locale.ROOT,
                "%.1f %% | %.1f %% | %.1f | %.1f | %.1f | %,.0f",
                accuracy,
                accuracy,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 9 / 10] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                nanos.length * 1e9 / Arrays.stream(nanos).sum());
    }
}
