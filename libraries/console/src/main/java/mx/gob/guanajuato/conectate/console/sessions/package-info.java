/**
 * Sessions of the staff, in Redis only: losing them means to log in again. A session's cookie holds 256 random bits; Redis
 * knows their HMAC with {@code CONECTATE_SESSION_KEY}, so whoever reads Redis has no cookie, and another key ends every
 * session. Two ends: idle and longest, both by the clock of Redis, which all services share.
 */
package mx.gob.guanajuato.conectate.console.sessions;
