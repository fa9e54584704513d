/**
 * What citizens and numbers said to each other, with ticks, and the statuses that tell the webhook of it. A citizen's
 * message waits, is delivered when the webhook took it, is read when the number marked it so; ours is sent, delivered,
 * read when a phone shows it, or failed. Kept in memory, bounded; the conversations longest untouched are let go first.
 */
package mx.gob.guanajuato.conectate.simulator.conversation;
