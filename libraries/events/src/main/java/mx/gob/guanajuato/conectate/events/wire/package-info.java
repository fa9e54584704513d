/** The kinds of event: the name and version under which each one lies on its topic. */
package mx.gob.guanajuato.conectate.events.wire;
