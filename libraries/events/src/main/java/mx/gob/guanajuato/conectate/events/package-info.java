/**
 * What travels on Kafka, and nothing else: the {@link mx.gob.guanajuato.conectate.events.Topics topics}, the record
 * headers, the JSON of every event, and the identities that events are keyed by. Each sub-package holds the records
 * of the part that writes them.
 *
 * <p>Evolution rule: a new version of an event only adds optional fields. Readers ignore fields that they do not know,
 * and read a subtype that they do not know as its {@code Unknown}. Golden files in the tests pin each released form.
 */
package mx.gob.guanajuato.conectate.events;
