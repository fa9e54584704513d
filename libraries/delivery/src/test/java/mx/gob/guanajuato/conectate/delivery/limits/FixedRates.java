package mx.gob.guanajuato.conectate.delivery.limits;

/** Limits as a test sets them. */
record FixedRates(int messagesPerSecond, int recipientsPerDay) implements AllowedRates {
    @Override
    public int messagesPerSecond(String phoneNumberId) {
        return messagesPerSecond;
    }
}
