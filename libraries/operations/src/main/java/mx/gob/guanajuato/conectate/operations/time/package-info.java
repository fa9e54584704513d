/**
 * What a service takes for now: one clock, which demo and tests can set, and the calendar of Guanajuato. Nothing in a
 * service asks the machine for the time in any other way.
 */
package mx.gob.guanajuato.conectate.operations.time;
