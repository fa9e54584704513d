/** The pages of the traffic light. In: a colour and its days; out: what becomes of the colours around it. */
package mx.gob.guanajuato.conectate.chatbot.pages.trafficlight;
