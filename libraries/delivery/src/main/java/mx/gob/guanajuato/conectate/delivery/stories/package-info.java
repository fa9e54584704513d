/**
 * What became of one message, for whoever has to answer for it: {@code GET /api/deliveries/{id}} reads the delivery-log
 * and the statuses, of which there is no index: the question is rare, and its answer needs no store of its own. And the
 * limits in force, which an operator may change: {@code /api/limits}. No answer tells to whom a message went.
 */
package mx.gob.guanajuato.conectate.delivery.stories;
