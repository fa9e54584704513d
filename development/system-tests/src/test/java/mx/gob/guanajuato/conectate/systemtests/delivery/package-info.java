/**
 * What the senders promise, with the simulator as judge: at the limit and not above it, in order, nothing lost, nothing
 * twice, while processes die and Meta misbehaves. The senders run on a stack of their own, and messages are put on their
 * topics as conversation and feed do. Run with {@code -Dconectate.deliveries=20000}, or fewer; without it they are left
 * out, for on a machine that does other things their figures tell nothing.
 */
package mx.gob.guanajuato.conectate.systemtests.delivery;
