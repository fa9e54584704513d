package mx.gob.guanajuato.conectate.benchmarks.delivery;

/**
 * What one run came to.
 *
 * @param messages that the simulator took
 * @param seconds from the first that it took to the last
 */
public record Sent(int messages, double seconds, Usage usage) {
    /** Over all of them. */
    public double perSecond() {
        return (messages - 1) / seconds;
    }
}
