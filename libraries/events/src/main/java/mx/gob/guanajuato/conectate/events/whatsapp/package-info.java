/** What Meta told us, as the webhook wrote it to Kafka: raw, with its envelope, before anything interprets it. */
package mx.gob.guanajuato.conectate.events.whatsapp;
