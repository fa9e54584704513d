/**
 * People of a period, each counted once: exact, for any period. In: who wrote on each day, as ordinals of pseudonyms; out:
 * {@code GET /api/users}. New is who never wrote before, as far back as there is a log.
 */
package mx.gob.guanajuato.conectate.metrics.users;
