/**
 * What a message may hold: one checker for each type of Meta's send call, with every limit that Meta states. A checker
 * reads {@link mx.gob.guanajuato.conectate.simulator.content.Param}s and throws the refusal that Meta would answer. Shares
 * nothing with the client library that it judges.
 */
package mx.gob.guanajuato.conectate.simulator.content;
