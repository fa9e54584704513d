/**
 * What a sender works with: its mailbox and its agenda, the way to Meta, what is known of broadcasts and of Meta's reach,
 * its meters. All state of a sender belongs to one thread; the mailbox is how other threads reach it.
 */
package mx.gob.guanajuato.conectate.delivery.surroundings;
