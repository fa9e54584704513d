/**
 * Which program may call a service's API: whoever has the key. A resource that bears {@link
 * mx.gob.guanajuato.conectate.operations.access.NeedsApiKey} answers 401 without it; citizens' data have a key of their own,
 * {@link mx.gob.guanajuato.conectate.operations.access.NeedsPrivacyKey}.
 */
package mx.gob.guanajuato.conectate.operations.access;
