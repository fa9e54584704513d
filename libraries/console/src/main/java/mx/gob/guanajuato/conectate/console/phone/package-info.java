/**
 * A citizen's phone, drawn on the server: what stands beside a form and looks as the answer will. In: messages as they will
 * be sent, with WhatsApp's marks; out: HTML in which nothing that was written can be markup.
 */
package mx.gob.guanajuato.conectate.console.phone;
