/**
 * The figures of one day as a sheet: the state and its 46 municipalities by indicators. In: what is in force and what somebody
 * typed; out: the cells that change, those that are refused, those that somebody must confirm because a cumulative figure
 * falls or jumps, and those that somebody else changed meanwhile. An empty cell is not published; 0 has to be typed.
 */
package mx.gob.guanajuato.conectate.chatbot.content.figures;
