/** What an operator sets about the console; {@code docs/configuration.md} is printed from it. */
package mx.gob.guanajuato.conectate.console.settings;
