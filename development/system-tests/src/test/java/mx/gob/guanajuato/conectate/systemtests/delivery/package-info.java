/**
 * What the senders promise, with the simulator as judge: at the limit and not above it, in order, nothing lost, nothing
 * twice, while processes die and Meta misbehaves. The senders run on a stack of their own, and messages are put on their
 * topics as conversation and feed do.
 */
package mx.gob.guanajuato.conectate.systemtests.delivery;
