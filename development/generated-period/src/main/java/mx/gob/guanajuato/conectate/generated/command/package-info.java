/** {@code ./conectate metrics generate}: writes the generated period to the topic {@code interactions}. */
package mx.gob.guanajuato.conectate.generated.command;
