package mx.gob.guanajuato.conectate.benchmarks.delivery;

/**
 * What one run came to.
 *
 * @param messages that the simulator took
 * @param seconds from the first that it took to the last
 */
record Sent(int messages, double seconds, Usage usage) {
    double perSecond() {
        return (messages - 1) / seconds;
    }
}
