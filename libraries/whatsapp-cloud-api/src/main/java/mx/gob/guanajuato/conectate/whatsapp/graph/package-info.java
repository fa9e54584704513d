/**
 * The Graph API as our senders see it: an asynchronous client and the meaning of what it answers. In: a number of ours,
 * a recipient, the message; out: {@code POST <base>/<version>/<number>/messages}. Every call ends in one {@link
 * mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome}, which tells apart what Meta took, what it refused, what never
 * reached it, and what nobody knows. Nothing is retried, delayed or counted here, and neither Kafka nor Redis is known.
 */
package mx.gob.guanajuato.conectate.whatsapp.graph;
