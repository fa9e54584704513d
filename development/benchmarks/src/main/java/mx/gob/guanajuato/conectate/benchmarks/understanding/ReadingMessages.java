package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.nio.file.Path;
import java.util.Locale;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Sampling;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Table;

/** Ours next to what a library gives without further work, in one thread, on the messages of the suite. */
public final class ReadingMessages implements Comparison {
    private final ServiceFiles files;

    /**
     * @param root of the repository, whose chatbot has been built
     */
    public ReadingMessages(Path root) {
        files = new ServiceFiles(root);
    }

    @Override
    public String name() {
        return "understanding";
    }

    @Override
    public String run() {
        String input = input();
        var measured = Sampling.of(OneMessage.class, "contestant");
        var table = new Table("one thread, one message", "messages");
        for (Contestant contestant : Contestant.values()) {
            table.row(contestant.title(), measured.get(contestant.name()));
        }
        return input + table;
    }

    private String input() {
        int all = files.messages().size();
        int searched = Contestant.OURS_WITH_SEARCH.messages(files).size();
        return String.format(
                Locale.ROOT,
                "Model %s. %d messages of the suite, of which %d (%.1f %%) needed the speller.%n%n",
                files.model().version(),
                all,
                searched,
                100.0 * searched / all);
    }
}
