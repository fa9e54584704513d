/**
 * What staff have written and the bot does not say yet: shared between them, kept on Kafka ({@code content-drafts}), published by
 * hand or at its time by whatever instance runs then. In: contents with the revisions that their author saw; out: the same in
 * force, in one transaction with the end of the draft, or why not.
 */
package mx.gob.guanajuato.conectate.chatbot.content.drafts;
