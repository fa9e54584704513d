/**
 * How far a broadcast is. In: what each partition of the feed marks on {@code broadcast-progress}, in one transaction with
 * its messages, held whole in memory by every instance; and what {@link mx.gob.guanajuato.conectate.reach} keeps in Redis
 * of {@code delivery-log} and {@code whatsapp.statuses}. Out: where each person of the audience is, how fast it goes, and
 * how much the feed may hand over ahead of what was sent. An emptied Redis is filled again from the log; until then the
 * feed waits, for nobody could say how much is out.
 */
package mx.gob.guanajuato.conectate.broadcast.funnel;
