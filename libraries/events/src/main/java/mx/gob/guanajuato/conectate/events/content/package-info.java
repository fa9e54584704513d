/** What the bot may say: each change of a figure, a hospital or a topic's texts, as staff or a file made it. */
package mx.gob.guanajuato.conectate.events.content;
