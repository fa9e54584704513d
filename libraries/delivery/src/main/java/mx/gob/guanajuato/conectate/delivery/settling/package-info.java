/**
 * What an answer of the Graph API, or a status webhook that bears our id, means for one message: its end, another try
 * at a certain time, or doubt. Pure decisions: in a {@link mx.gob.guanajuato.conectate.delivery.queue.Delivery} and what
 * was heard of it, out the event for the delivery-log and the state that follows. The rule above all: a message that
 * Meta may have taken is sent again only by {@link mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy}.
 */
package mx.gob.guanajuato.conectate.delivery.settling;
