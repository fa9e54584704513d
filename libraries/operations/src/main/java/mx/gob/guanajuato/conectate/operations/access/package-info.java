/**
 * Who may call a service's API: until the console brings its login, whoever has the key. A resource that bears {@link
 * mx.gob.guanajuato.conectate.operations.access.NeedsApiKey} answers 401 without it.
 */
package mx.gob.guanajuato.conectate.operations.access;
