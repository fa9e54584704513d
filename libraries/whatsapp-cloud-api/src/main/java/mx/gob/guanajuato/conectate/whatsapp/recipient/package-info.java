/**
 * Who is written to, and by whom we are written: a phone number or, for a citizen who hides it behind a username, Meta's
 * business-scoped user id. The one place where the two become the key that everything about a citizen is kept under,
 * and where the key becomes an address again. Nothing here prints a whole number.
 */
package mx.gob.guanajuato.conectate.whatsapp.recipient;
