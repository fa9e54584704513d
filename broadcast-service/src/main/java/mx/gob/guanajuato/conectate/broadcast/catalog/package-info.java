/**
 * Every broadcast there is, and how it stands. Topic {@code broadcasts} (key: broadcast id), which every instance holds
 * whole in memory. A change is written by one {@link mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger ledger}:
 * of all instances one at a time reads to the end of the topic, judges the broadcast as it stands, and commits its next
 * revision together with the entry in the audit. So nothing is ever started twice, and what was cancelled stays so.
 */
package mx.gob.guanajuato.conectate.broadcast.catalog;
