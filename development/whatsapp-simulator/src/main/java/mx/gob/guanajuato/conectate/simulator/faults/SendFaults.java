package mx.gob.guanajuato.conectate.simulator.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * What befalls send calls. The shares lie between 0 and 1 and exclude each other: their sum is at most 1.
 *
 * @param times only the next so many calls meet a share; null for all
 * @param delayMillis wait before each answer
 * @param error5xxShare HTTP 500 with a Graph body (code 131000), not accepted
 * @param error429Share HTTP 429, code 130429, not accepted
 * @param hangShare the request is read and never answered, not accepted
 * @param acceptThenHangShare accepted, its statuses follow, the call is never answered
 * @param resetShare the connection is closed after the request was read, not accepted
 * @param acceptThenResetShare accepted, its statuses follow, the connection is closed
 * @param acceptThen5xxShare accepted, its statuses follow, HTTP 502 without a Graph body
 * @param failStatusShare accepted and answered well, then a status {@code failed}
 * @param failStatusCode its code, 131026 unless given
 * @param graphErrors refusals for a number or a recipient
 * @param windowEnforced outside 24 h since the citizen's last message a send is accepted and then fails with 131047
 * @param messagesPerSecond a number's calls above that in any second, and 2 % on top, are refused with 130429; null for
 *     no limit
 * @param pairRateEnforced a citizen's messages above 45 at once and one every 6 seconds are refused with 131056
 */
public record SendFaults(
        Integer times,
        Range delayMillis,
        double error5xxShare,
        double error429Share,
        double hangShare,
        double acceptThenHangShare,
        double resetShare,
        double acceptThenResetShare,
        double acceptThen5xxShare,
        double failStatusShare,
        Integer failStatusCode,
        List<GraphErrorRule> graphErrors,
        boolean windowEnforced,
        Integer messagesPerSecond,
        boolean pairRateEnforced) {
    static final SendFaults NONE = new SendFaults(null, null, 0, 0, 0, 0, 0, 0, 0, 0, null, null, false, null, false);
    private static final int MINUTE = 60_000;

    public SendFaults {
        delayMillis = delayMillis == null ? Range.NONE : delayMillis.within(0, 2 * MINUTE, "send.delayMillis");
        failStatusCode = failStatusCode == null ? 131026 : failStatusCode;
        graphErrors = graphErrors == null ? List.of() : List.copyOf(graphErrors);
        if (graphErrors.size() > 1_000) throw new InvalidInput("send.graphErrors", "must be at most 1000 rules");
    }

    /** Each share by the fate it leads to, in the order in which chance is laid out. */
    Map<SendFate.Kind, Double> shares() {
        var shares = new LinkedHashMap<SendFate.Kind, Double>();
        shares.put(SendFate.Kind.SERVER_ERROR, error5xxShare);
        shares.put(SendFate.Kind.TOO_MANY, error429Share);
        shares.put(SendFate.Kind.HANG, hangShare);
        shares.put(SendFate.Kind.ACCEPT_THEN_HANG, acceptThenHangShare);
        shares.put(SendFate.Kind.RESET, resetShare);
        shares.put(SendFate.Kind.ACCEPT_THEN_RESET, acceptThenResetShare);
        shares.put(SendFate.Kind.ACCEPT_THEN_SERVER_ERROR, acceptThen5xxShare);
        shares.put(SendFate.Kind.ACCEPT_THEN_FAIL, failStatusShare);
        return shares;
    }

    void check() {
        double sum = 0;
        for (double share : shares().values()) {
            if (!(share >= 0 && share <= 1)) throw new InvalidInput("send", "each share must be between 0 and 1");
            sum += share;
        }
        if (sum > 1.000001) throw new InvalidInput("send", "the shares must add up to at most 1");
        if (messagesPerSecond != null)
            InvalidInput.within(messagesPerSecond, 0, 1, 1_000_000, "send.messagesPerSecond");
        if (times != null) InvalidInput.within(times, 0, 0, Integer.MAX_VALUE, "send.times");
    }
}
