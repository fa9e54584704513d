/**
 * What Meta posts to us: the signature over the raw bytes, and the JSON as a list of updates. Each update is judged
 * alone, so that a broken one costs its neighbours nothing; kinds and fields that do not exist yet are kept. Every update
 * can be made a post of its own again, whole and exactly as it came, so that a better parser may read it later. Knows
 * neither an HTTP server nor where the updates go.
 */
package mx.gob.guanajuato.conectate.whatsapp.webhook;
