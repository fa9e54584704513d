/**
 * One real Redis in a process of its own, on this machine's loopback: the {@code redis-server} of the machine, else the
 * binary that an artifact in Maven's repository carries. What is written survives a kill but for its last second. It
 * refuses writes rather than evicting, for views and limits that vanish one by one would go unnoticed.
 */
package mx.gob.guanajuato.conectate.localstack.redis;
