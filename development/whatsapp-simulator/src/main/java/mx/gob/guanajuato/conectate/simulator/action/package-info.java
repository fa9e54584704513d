/**
 * What a citizen does with the phone besides typing: tap a row or a button, send a place, a file or a contact, react,
 * edit, delete, change the number. Each action checks that the phone could do it and writes the part of the webhook that
 * Meta documents for it.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages">
 *     messages webhook reference</a>
 */
package mx.gob.guanajuato.conectate.simulator.action;
