/**
 * What became of broadcasts. In: topics {@code broadcasts}, {@code delivery-log} and {@code whatsapp.statuses}, without any
 * number; out: {@code GET /api/broadcasts} and the contents sent of the period report.
 *
 * <p>Guarantee: each message is in one state, the furthest that anybody reported of it, whatever comes late, doubled or out
 * of order. A message's state is followed for 8
 * days; how many were in each stays. An emptied Redis is filled again from the logs of 8 days, and what is older is told by
 * the broadcast's own record, which has its figures since some days after its end.
 */
package mx.gob.guanajuato.conectate.metrics.broadcasts;
