package mx.gob.guanajuato.conectate.metrics.counting.pages;

/** What one partition's records come to in one span of time, in one respect. */
public interface Page {
    /** As it lies in Redis. */
    byte[] encoded();
}
