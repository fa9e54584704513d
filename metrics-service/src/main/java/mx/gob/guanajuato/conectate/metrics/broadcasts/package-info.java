/**
 * What became of broadcasts. In: topics {@code broadcasts}, {@code delivery-log} and {@code whatsapp.statuses}, without any
 * number; out: {@code GET /api/broadcasts} and the contents sent of the period report.
 *
 * <p>Guarantee: each message is in one state, the furthest that anybody reported of it, whatever comes late, doubled or out
 * of order. A message's state is followed for 35 days; how many were in each stays. The logs that it is read from are kept
 * 30 and 8 days: an emptied Redis is filled again with what they still hold.
 */
package mx.gob.guanajuato.conectate.metrics.broadcasts;
