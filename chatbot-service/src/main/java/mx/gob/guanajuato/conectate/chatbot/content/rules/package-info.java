/** What must hold of contents, whoever publishes them and whenever. In: contents; out: what is wrong, in words for staff. */
package mx.gob.guanajuato.conectate.chatbot.content.rules;
