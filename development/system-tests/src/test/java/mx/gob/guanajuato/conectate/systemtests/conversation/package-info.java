/** What a citizen sees when asking: each form of a question, the figure with its date and source, and nothing twice. */
package mx.gob.guanajuato.conectate.systemtests.conversation;
