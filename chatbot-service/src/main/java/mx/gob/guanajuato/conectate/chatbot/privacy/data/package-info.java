/**
 * Everything that is kept of one citizen, found on Kafka by number. In: a citizen key; out: record after record, from every
 * topic and from the changelog of sessions, as JSON and as a page to read. Nothing is stored on the way, and nothing of it
 * is logged.
 */
package mx.gob.guanajuato.conectate.chatbot.privacy.data;
