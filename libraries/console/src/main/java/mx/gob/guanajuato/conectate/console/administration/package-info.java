/**
 * Who may do what, and who did what: the pages of the role administración. In: forms; out: changes to the topic {@code staff},
 * sessions ended, and the audit read by person, act and day. Nobody takes the administration away from themselves here, so
 * somebody always has it.
 */
package mx.gob.guanajuato.conectate.console.administration;
