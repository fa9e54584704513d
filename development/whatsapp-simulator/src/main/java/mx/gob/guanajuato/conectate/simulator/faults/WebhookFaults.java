package mx.gob.guanajuato.conectate.simulator.faults;

import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * What befalls webhooks.
 *
 * @param delayMillis wait before each is posted
 * @param copies how often each update is posted, 1 to 5; Meta: redelivery may produce duplicates
 * @param copyGapMillis the copies are spread over this time; 0 posts them side by side
 * @param reorder updates leave the order of their citizen and are posted after a wait by chance
 * @param reorderWithinMillis the longest such wait, 2000 unless given
 * @param dropStatusesShare statuses that are never posted; Meta: {@code delivered} may be skipped
 * @param statusesBeforeAnswer the status {@code sent} is posted and taken before the send call is answered
 * @param updatesPerPost at most so many updates in one POST; Meta: up to 1,000, batching not guaranteed
 */
public record WebhookFaults(
        Range delayMillis,
        Range copies,
        Integer copyGapMillis,
        boolean reorder,
        Integer reorderWithinMillis,
        double dropStatusesShare,
        boolean statusesBeforeAnswer,
        Integer updatesPerPost) {
    static final WebhookFaults NONE = new WebhookFaults(null, null, null, false, null, 0, false, null);
    private static final int HOUR = 3_600_000;

    public WebhookFaults {
        delayMillis = delayMillis == null ? Range.NONE : delayMillis.within(0, HOUR, "webhooks.delayMillis");
        copies = copies == null ? Range.ONE : copies.within(1, 5, "webhooks.copies");
        copyGapMillis = InvalidInput.within(copyGapMillis, 0, 0, HOUR, "webhooks.copyGapMillis");
        reorderWithinMillis = InvalidInput.within(reorderWithinMillis, 2_000, 0, HOUR, "webhooks.reorderWithinMillis");
        updatesPerPost = InvalidInput.within(updatesPerPost, 1, 1, 1_000, "webhooks.updatesPerPost");
    }

    void check() {
        if (!(dropStatusesShare >= 0 && dropStatusesShare <= 1)) {
            throw new InvalidInput("webhooks.dropStatusesShare", "must be between 0 and 1");
        }
    }
}
