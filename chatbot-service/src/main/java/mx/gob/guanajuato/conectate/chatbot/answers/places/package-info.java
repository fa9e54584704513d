/**
 * Answers that tell where to go: the hospitals of a municipality and those nearest to a point. Of most hospitals only the
 * town is known: then the distance is to the town, it is said to be so, and no pin is sent.
 */
package mx.gob.guanajuato.conectate.chatbot.answers.places;
