package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.util.List;
import java.util.function.Function;

/** Who reads, and which messages of the suite. */
public enum Contestant {
    /** Ours, all messages. */
    OURS("Conéctate, as served, all messages"),
    /** Ours, those messages for which no dictionary was searched. */
    OURS_WITHOUT_SEARCH("— those that needed no speller"),
    /** Ours, those messages for which the dictionary was searched. */
    OURS_WITH_SEARCH("— those that needed the speller"),
    /** Ours with all correction of spelling switched off. */
    OURS_WITHOUT_SPELLER("Conéctate, spelling never corrected, all messages"),
    /** OpenNLP. */
    MAXIMUM_ENTROPY("OpenNLP 2.5 maximum entropy, its own features"),
    /** Lucene. */
    NEAREST_NEIGHBOURS("Lucene 9.12 BM25, five nearest neighbours");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Function<String, Object> reader(ServiceFiles files) {
        return switch (this) {
            case OURS, OURS_WITHOUT_SEARCH, OURS_WITH_SEARCH -> Ours.asServed(files);
            case OURS_WITHOUT_SPELLER -> Ours.withoutSpeller(files);
            case MAXIMUM_ENTROPY -> new MaximumEntropy(files.examples());
            case NEAREST_NEIGHBOURS -> new NearestNeighbours(files.examples());
        };
    }

    List<String> messages(ServiceFiles files) {
        var all = files.messages();
        return switch (this) {
            case OURS_WITH_SEARCH -> searched(files, all);
            case OURS_WITHOUT_SEARCH -> {
                var searched = searched(files, all);
                yield all.stream()
                        .filter(message -> !searched.contains(message))
                        .toList();
            }
            default -> all;
        };
    }

    private static List<String> searched(ServiceFiles files, List<String> all) {
        return all.stream().filter(Ours.asServed(files).needsSpeller()).toList();
    }
}
