/**
 * Keeps views up to date. In: the committed records of a view's topic, shared among the instances of the service by a
 * consumer group; out: batches for {@link mx.gob.guanajuato.conectate.views.store the store}, and dead letters for what
 * cannot be read, written before the position passes it. Where to read is told by Redis alone; it is asked at the start,
 * after every refusal or failure, and each second, so an emptied or restored Redis is noticed also when nothing happens.
 * While Redis or Kafka is away the view waits and says so in readiness.
 *
 * <p>An operator may let a view be built anew: Redis then names a second generation, which every instance follows too,
 * under keys and a group of its own, until it has come as far as the first; from that moment it is the one that is read.
 */
package mx.gob.guanajuato.conectate.views.following;
