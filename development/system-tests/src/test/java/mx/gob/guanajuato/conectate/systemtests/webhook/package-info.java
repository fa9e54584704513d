/** The door that Meta posts to: who is believed, what is kept, and what Meta is told when it cannot be kept. */
package mx.gob.guanajuato.conectate.systemtests.webhook;
