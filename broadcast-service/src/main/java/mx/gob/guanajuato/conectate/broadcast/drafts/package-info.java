/**
 * What is written before it is sent: a draft's content, to whom and when it shall go. Topic {@code broadcasts}; each change is
 * a revision with its entry in the audit, and only if nobody changed the draft since it was seen.
 */
package mx.gob.guanajuato.conectate.broadcast.drafts;
