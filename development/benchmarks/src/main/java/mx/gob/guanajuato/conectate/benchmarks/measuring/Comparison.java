package mx.gob.guanajuato.conectate.benchmarks.measuring;

/** Ours next to a peer or a limit, measured in the same run. */
public interface Comparison {
    /** What it is called on the command line. */
    String name();

    /**
     * Measures, which takes minutes.
     *
     * @return a table in Markdown, with what must be known to read it
     * @throws UnusableInput if something that it measures with is not there
     */
    String run();
}
