/**
 * What the bot may say: figures, hospitals, municipalities and the texts of each topic. Comes in by topic {@code
 * content-changes}, which every instance reads whole into memory before it answers; a change is in the next answer.
 * Nothing here is written by anybody but through that topic.
 */
package mx.gob.guanajuato.conectate.chatbot.content;
