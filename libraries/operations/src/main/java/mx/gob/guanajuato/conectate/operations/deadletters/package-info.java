/**
 * What staff type: {@code ./conectate dead-letters …}. Reads {@code dead-letters} and puts records back where they came
 * from; knows no stage but by where its records lay. Everything that goes wrong is one line on standard error, with a
 * status other than zero.
 */
package mx.gob.guanajuato.conectate.operations.deadletters;
