/**
 * The way to Redis, the same for every service: scripts that lie in files, each one step that is all or nothing, whose turn it
 * is to do what is due on every instance, and a meter that tells whether Redis answers.
 */
package mx.gob.guanajuato.conectate.operations.redis;
