/**
 * A broadcast as somebody asks for it, and why one is not taken. In: the JSON of {@code /api/broadcasts}, {@code /api/plans} and
 * {@code /api/audience}, and what the pages make of their forms; out: the content, audience and manner of the event, or
 * problem+json that names each wrong field with its reason. A field that is not known is refused: a misspelt time must not send
 * at once. Nothing is kept here.
 */
package mx.gob.guanajuato.conectate.broadcast.requests;
