package mx.gob.guanajuato.conectate.simulator.limits;

/** What one citizen may still get from one number: 45 messages at once, and one more every 6 seconds (Meta, pair rate). */
final class PairQuota {
    private static final int BURST = 45;
    private static final double NANOS_EACH = 6e9;

    private double left = BURST;
    private long asOf;

    PairQuota(long now) {
        asOf = now;
    }

    synchronized boolean takes(long now) {
        left = Math.min(BURST, left + (now - asOf) / NANOS_EACH);
        asOf = now;
        if (left < 1) return false;
        left--;
        return true;
    }
}
