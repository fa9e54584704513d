/** Contents in words for staff: what each is called and all that it says, as histories, drafts and the audit show it. */
package mx.gob.guanajuato.conectate.chatbot.content.words;
