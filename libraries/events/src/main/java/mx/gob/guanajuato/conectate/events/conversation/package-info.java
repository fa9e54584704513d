/** What the conversation made of a citizen's message: the turn for those who act on it, the interaction for those who count. */
package mx.gob.guanajuato.conectate.events.conversation;
