/**
 * What would become of a broadcast before it is sent: how many people it has, who needs a template, who will not be reached
 * and why, from when to when it goes, and what it costs by the prices that staff keep. Reads what the instance holds in
 * memory and sends nothing. {@code POST /api/plans}, {@code POST /api/audience}.
 */
package mx.gob.guanajuato.conectate.broadcast.plan;
