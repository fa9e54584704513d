package mx.gob.guanajuato.conectate.metrics.counting;

/** What one partition's records come to in one span of time, in one respect. */
interface Page {
    /** As it lies in Redis. */
    byte[] encoded();
}
