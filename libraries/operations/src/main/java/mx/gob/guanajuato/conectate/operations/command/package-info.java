/** What the programs behind {@code ./conectate} share: how they fail, and how they read a topic. */
package mx.gob.guanajuato.conectate.operations.command;
