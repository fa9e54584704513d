/**
 * What operators look at: alert rules, runbook, dashboard and meters belong together. Each name that a rule or a panel asks for
 * is one that a running service tells, and no label can hold a citizen or grow without end.
 */
package mx.gob.guanajuato.conectate.systemtests.operations;
