/**
 * What we say: one type for each kind of message, whose constructor enforces Meta's limits, so that what exists may be
 * sent. Each knows its form in the Graph API; to whom it goes and from which number is the sender's affair. What is
 * longer than a message may be is split where a reader would pause, never cut off. Holds no Spanish.
 */
package mx.gob.guanajuato.conectate.whatsapp.message;
