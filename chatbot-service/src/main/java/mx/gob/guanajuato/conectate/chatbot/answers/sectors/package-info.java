/**
 * Answers that are told by sector: what the traffic light permits, who supports. Without a sector the answer lists them to
 * tap; a sector without anything of its own gets what holds for it all the same, and is told so.
 */
package mx.gob.guanajuato.conectate.chatbot.answers.sectors;
