/**
 * The content that the service carries in its own files: one file a topic in {@code content/topics}, the tables of {@code
 * content/tables} (their source and licence stand in NOTICE). Turns files into contents; publishes nothing.
 */
package mx.gob.guanajuato.conectate.chatbot.content.files;
