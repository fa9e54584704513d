/**
 * What is set from outside. Each setting says what it does, in which unit and what happens beyond its bounds; {@code
 * docs/configuration.md} is printed from these types. Secrets come from the environment only.
 */
package mx.gob.guanajuato.conectate.operations.settings;
