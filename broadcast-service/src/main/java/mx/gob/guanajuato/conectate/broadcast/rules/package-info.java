/**
 * What staff laid down for every broadcast: quiet hours, the price table, the rules of alerts. Topic {@code
 * broadcast-rules} (key: kind/id), which every instance holds whole in memory; a change is written together with its entry
 * in the audit, and only if nobody changed the same rule meanwhile.
 */
package mx.gob.guanajuato.conectate.broadcast.rules;
