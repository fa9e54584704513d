/**
 * The colour of the state's traffic light by day. In: a new period as typed; out: the periods that change with it, or why it
 * cannot be: no day ever has two colours.
 */
package mx.gob.guanajuato.conectate.chatbot.content.trafficlight;
