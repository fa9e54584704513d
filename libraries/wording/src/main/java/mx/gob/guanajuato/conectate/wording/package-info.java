/**
 * The words in which a service itself speaks to citizens, apart from what staff write: one YAML file for each language, named by its
 * tag, read once at the start as a record of that service. A word that is missing, or that nobody reads, fails the start.
 */
package mx.gob.guanajuato.conectate.wording;
