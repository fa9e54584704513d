package mx.gob.guanajuato.conectate.language.evaluation;

/**
 * How well one intent is told from the others.
 *
 * @param is examples that have it
 * @param read examples that were taken for it
 * @param right those of both
 */
public record IntentScore(String intent, long is, long read, long right) {
    public double precision() {
        return read == 0 ? 0 : right / (double) read;
    }

    public double recall() {
        return is == 0 ? 0 : right / (double) is;
    }

    public double f1() {
        return is + read == 0 ? 0 : 2.0 * right / (is + read);
    }
}
