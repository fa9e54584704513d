/**
 * What Meta would post to the project's webhook: citizens' messages and the statuses of ours, each in Meta's envelope and
 * signed over the raw bytes. What is not answered with 200 is posted again with growing waits for up to 7 days, in
 * bounded memory. Updates of one citizen keep their order as long as the receiver does not refuse them; Meta promises no
 * order, and the fault plan can take it away. Raw bodies come in at {@code /simulator/webhooks} and go out unchanged.
 */
package mx.gob.guanajuato.conectate.simulator.webhook;
