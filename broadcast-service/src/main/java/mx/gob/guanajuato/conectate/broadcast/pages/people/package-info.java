/**
 * Who is subscribed, as staff see it: how many, the QR code that makes more of them, lists in and out, one citizen's proof. A
 * number is typed into a form and never stands in an address or in the audit.
 */
package mx.gob.guanajuato.conectate.broadcast.pages.people;
