/**
 * Getting in and out. In: a user name and a password, or somebody whom the OpenID Connect provider vouches for; out: a session
 * and its cookie. Attempts are counted in Redis by user name and by address and slowed down before any password is looked
 * at; who does not exist costs as much work, and is told the same, as who typed a wrong password. What was being saved when
 * a session ended is kept through the login.
 */
package mx.gob.guanajuato.conectate.console.login;
