/** Files that contents carry: what is known of each, and under which id Meta has it. */
package mx.gob.guanajuato.conectate.events.media;
