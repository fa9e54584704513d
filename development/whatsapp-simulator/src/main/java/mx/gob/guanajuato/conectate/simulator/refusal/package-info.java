/** How a call is refused: Graph's error body with Meta's codes and words, and the HTTP status beside them. */
package mx.gob.guanajuato.conectate.simulator.refusal;
