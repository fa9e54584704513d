/**
 * How far the messages of broadcasts came. In: the steps of {@code delivery-log} and what Meta reports on {@code
 * whatsapp.statuses}, without any number; out: two {@link mx.gob.guanajuato.conectate.reach.ReachViews views} that keep
 * each message in one {@link mx.gob.guanajuato.conectate.reach.MessageState state}, the furthest that anybody reported of
 * it, whatever comes late, doubled or out of order, and how many of a broadcast are in each.
 */
package mx.gob.guanajuato.conectate.reach;
