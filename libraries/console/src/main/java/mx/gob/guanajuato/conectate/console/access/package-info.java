/**
 * Who asks, and from where. In: each request outside of {@code /webhook}, {@code /api} and {@code /q}; out: an identity from
 * the session's cookie, with the roles that the person has now, or none. A change that a page of another origin sends is
 * refused, the login's form included. A path without a role is closed to everybody (deny by default), and a role taken away
 * or a session revoked holds at the next request.
 */
package mx.gob.guanajuato.conectate.console.access;
