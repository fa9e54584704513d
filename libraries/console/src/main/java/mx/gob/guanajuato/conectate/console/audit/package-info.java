/**
 * Who did what, when, from what to what. In: what the console's parts say of each act, before they do it; out: topic {@code
 * audit}, kept 5 years, and a view of it in Redis by day. An act that cannot be written there does not happen. No entry
 * holds a password or anything of a citizen.
 */
package mx.gob.guanajuato.conectate.console.audit;
