/**
 * The Graph API's door: {@code POST /{version}/{phoneNumberId}/messages} takes a message of any type or a read mark, checks it as
 * Meta does and answers as Meta does, refusals included. What is accepted goes into the record of accepted messages, into
 * the citizen's conversation, and leads to statuses. Before the answer the fault plan is asked. Nothing here blocks a
 * thread, so that a thousand hanging calls cost no more than their connections.
 */
package mx.gob.guanajuato.conectate.simulator.graph;
