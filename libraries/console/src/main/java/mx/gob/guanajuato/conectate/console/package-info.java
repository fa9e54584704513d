/**
 * What the staff pages of the three services share: one {@link mx.gob.guanajuato.conectate.console.frame frame}, one
 * {@link mx.gob.guanajuato.conectate.console.login login} that holds on every port of a host, roles and the check of where
 * a change {@link mx.gob.guanajuato.conectate.console.access comes from}, the {@link
 * mx.gob.guanajuato.conectate.console.audit audit}, the {@link mx.gob.guanajuato.conectate.console.phone phone} beside a
 * form. Knows no page of a service.
 */
package mx.gob.guanajuato.conectate.console;
