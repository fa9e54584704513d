/**
 * When a broadcast's moment has come, each partition walks its subscribers in the order of their keys and hands over one
 * message for each to {@code outbound.broadcasts} (key: citizen), no faster than they can be sent. How far it is, the
 * subscriptions it reads and the messages it writes are one transaction: after a kill at any point each subscriber has
 * one message, and the next owner of the partition goes on where the last one stood. Who joined after the moment, or has
 * left before their turn, gets none.
 */
package mx.gob.guanajuato.conectate.broadcast.feed;
