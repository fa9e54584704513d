/**
 * What is sent: a content's words, whether it fits into one message of WhatsApp, and its two forms. In: a {@link
 * mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent}; out: the free form for who has written in the last 24
 * hours, the template's form for everybody else, each within Meta's limits. Which of the two goes is decided when the
 * message goes out ({@link mx.gob.guanajuato.conectate.broadcast.contents.DecidingForm}).
 */
package mx.gob.guanajuato.conectate.broadcast.contents;
