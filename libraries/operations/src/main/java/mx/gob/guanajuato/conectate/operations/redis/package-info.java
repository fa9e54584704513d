/**
 * The way to Redis, the same for every service: scripts that lie in files, each one step that is all or nothing, and a meter
 * that tells whether it answers.
 */
package mx.gob.guanajuato.conectate.operations.redis;
