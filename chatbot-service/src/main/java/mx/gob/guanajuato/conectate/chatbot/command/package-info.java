/**
 * What staff type: {@code ./conectate intents …}. Training, trying and classifying are the library {@code language}'s and
 * need nothing that runs; offering a model, listing who took it and what was not understood read and write the topics of
 * the running stack. Everything that goes wrong is one line on standard error, with a status other than zero.
 */
package mx.gob.guanajuato.conectate.chatbot.command;
