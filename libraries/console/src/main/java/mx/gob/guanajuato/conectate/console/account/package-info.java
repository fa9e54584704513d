/** What everybody may do about their own access: see where they are logged in, end it, change the password. */
package mx.gob.guanajuato.conectate.console.account;
