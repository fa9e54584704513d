/**
 * From a draft to a broadcast: to whom and when, and the last look before it goes. In: a draft and what staff say of it; out:
 * the draft with its audience, and only from the page that showed it whole, a broadcast that goes out. A draft that somebody
 * changed meanwhile is not sent.
 */
package mx.gob.guanajuato.conectate.broadcast.pages.send;
