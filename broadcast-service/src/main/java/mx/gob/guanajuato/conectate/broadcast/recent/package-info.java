/**
 * What citizens have just written, known faster than their subscriptions are: the last word before a message goes out. In:
 * {@code whatsapp.inbound}, {@code citizen-intents}, {@code subscription-requests}, each read by every instance; out:
 * whether somebody has left, has written what nobody has read yet, and may be written to freely. Guarantee: from the moment
 * that a BAJA is on Kafka, which is before Meta has its 200, nothing more is begun for whoever wrote it.
 */
package mx.gob.guanajuato.conectate.broadcast.recent;
