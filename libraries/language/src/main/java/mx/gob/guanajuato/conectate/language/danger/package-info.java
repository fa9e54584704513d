/**
 * Whether somebody may be in danger of life: signs that the model sees, and phrases that say so. A missed one weighs more
 * than any number of false alarms.
 */
package mx.gob.guanajuato.conectate.language.danger;
