/**
 * Writing a content: the form, the phone beside it, and the templates that it needs. In: what staff type and the files that
 * they give; out: a draft among the broadcasts, which says to whom and when later. Nothing is sent from here.
 */
package mx.gob.guanajuato.conectate.broadcast.pages.compose;
