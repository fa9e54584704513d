/**
 * Moves each message from state to state: its turn, a permit, the attempt on the delivery-log, the call, the outcome on
 * the delivery-log; and on the side the statuses that settle a doubt. All of it runs on one thread; answers of HTTP and
 * of the broker reach that thread through its {@link mx.gob.guanajuato.conectate.delivery.surroundings.Mailbox}. No call goes
 * out whose attempt is not on the log, and no outcome is forgotten while the broker is away.
 */
package mx.gob.guanajuato.conectate.delivery.sending;
