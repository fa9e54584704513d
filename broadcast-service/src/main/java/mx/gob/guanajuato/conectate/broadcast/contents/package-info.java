/**
 * What is sent: so far one text, as the element that Meta's Graph API takes. In: what staff wrote. Out: the body of a
 * message on {@code outbound.broadcasts}, within Meta's limits. Pictures, events and templates will stand here, beside
 * the text.
 */
package mx.gob.guanajuato.conectate.broadcast.contents;
