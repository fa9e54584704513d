/**
 * {@code ./conectate users}: the first administrator, and whoever has to be let in or kept out while the console is away. In:
 * words on the command line, a password from the terminal or the standard input, never as an argument; out: the topic {@code
 * staff} and the audit, in one transaction.
 */
package mx.gob.guanajuato.conectate.console.command;
