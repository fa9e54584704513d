/**
 * Which trained model the bot reads with. One is packaged by the build; a newer one is offered on {@code intent-models},
 * with the path and the hash of its file. Each instance checks it and takes it or refuses it with a reason; either answer
 * goes to the same topic, the log, a meter and the readiness check. A restart takes the newest again that can be taken.
 */
package mx.gob.guanajuato.conectate.chatbot.models;
