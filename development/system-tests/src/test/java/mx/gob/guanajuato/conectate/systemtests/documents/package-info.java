/**
 * The documents that are printed from code: {@code docs/topics.md} and {@code docs/configuration.md}. A test compares them
 * with what the code says now; run with {@code -Dconectate.documents=write} it prints them anew.
 */
package mx.gob.guanajuato.conectate.systemtests.documents;
