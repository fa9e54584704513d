/**
 * The door that Meta knocks at, one address for both numbers. {@code GET /webhook} is Meta's handshake. {@code POST
 * /webhook} checks the signature over the raw bytes, splits the post into its updates and appends each to Kafka: {@code
 * whatsapp.inbound}, {@code whatsapp.statuses}, {@code whatsapp.account}, or {@code dead-letters} with its cause. The
 * answer is 200 only when all of it is on Kafka; else 503 within five seconds, and Meta delivers again for up to seven
 * days. Nothing here reads what a citizen wrote, and nothing needs Redis.
 */
package mx.gob.guanajuato.conectate.chatbot.webhook;
