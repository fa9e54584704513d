package mx.gob.guanajuato.conectate.simulator.webhook;

/**
 * What became of webhooks so far.
 *
 * @param posts POST requests made
 * @param taken updates answered with 200
 * @param refused failed attempts, each counted
 * @param pending updates that still have to be taken, those under way included
 * @param underWay posts without an answer yet
 * @param lost updates given up, because too many were pending or Meta's 7 days were over
 */
public record WebhookCounts(long posts, long taken, long refused, int pending, int underWay, long lost) {}
