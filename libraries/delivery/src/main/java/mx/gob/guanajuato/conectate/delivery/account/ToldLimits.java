package mx.gob.guanajuato.conectate.delivery.account;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.delivery.limits.AllowedRates;
import mx.gob.guanajuato.conectate.whatsapp.graph.NumberLimits;

/** The limits in force: a setting where there is one, else what Meta told last. */
public final class ToldLimits implements AllowedRates {
    /** What Meta grants a number at most (Meta, throughput). */
    private static final int MOST = 1_000;

    /** What a number begins with. */
    private static final int FIRST = 80;

    private final int setPerSecond;
    private final int setRecipients;
    private final Map<String, Integer> perSecond = new ConcurrentHashMap<>();
    private volatile OptionalInt recipients = OptionalInt.empty();

    /** With two settings; 0: what Meta tells. */
    public ToldLimits(int messagesPerSecond, int recipientsPerDay) {
        if (messagesPerSecond < 0 || messagesPerSecond > MOST)
            throw new IllegalArgumentException("messages per second: 0 to " + MOST + ", not " + messagesPerSecond);
        if (recipientsPerDay < 0)
            throw new IllegalArgumentException("recipients per day: 0 or more, not " + recipientsPerDay);
        this.setPerSecond = messagesPerSecond;
        this.setRecipients = recipientsPerDay;
    }

    /** Meta told them of a number; what it leaves out stays. */
    public void told(String phoneNumberId, NumberLimits limits) {
        limits.messagesPerSecond().ifPresent(rate -> perSecond.put(phoneNumberId, rate));
        told(limits.recipientsPerDay());
    }

    /** Meta told how many citizens the portfolio may reach in 24 hours, or nothing. */
    void told(OptionalInt recipientsPerDay) {
        if (recipientsPerDay.isPresent()) recipients = recipientsPerDay;
    }

    @Override
    public int messagesPerSecond(String phoneNumberId) {
        return setPerSecond > 0 ? setPerSecond : perSecond.getOrDefault(phoneNumberId, FIRST);
    }

    /** Without a word of Meta's its own refusals are the limit. */
    @Override
    public int recipientsPerDay() {
        return setRecipients > 0 ? setRecipients : recipients.orElse(NumberLimits.UNLIMITED);
    }

    /** Whether it is known how many citizens may be reached. */
    public boolean knowsRecipients() {
        return setRecipients > 0 || recipients.isPresent();
    }
}
