/**
 * The templates of our account: every one with its state, as Meta tells by answer and by webhook ({@code
 * whatsapp.account}), and new ones made of a content. Meta is the only place that keeps them; an instance that has not heard
 * from it yet holds none.
 */
package mx.gob.guanajuato.conectate.broadcast.templates;
