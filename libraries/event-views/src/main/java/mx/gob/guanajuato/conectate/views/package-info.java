/**
 * Views: what Redis holds of the log, written once for every service. A service declares a {@link
 * mx.gob.guanajuato.conectate.views.View}: a topic and a pure function from an event to {@link
 * mx.gob.guanajuato.conectate.views.Change changes}, or, where a change depends on what is there, a {@link
 * mx.gob.guanajuato.conectate.views.Fold fold} for each partition; {@link mx.gob.guanajuato.conectate.views.following
 * following} keeps it up to date, {@link mx.gob.guanajuato.conectate.views.store one script} writes it, {@link
 * mx.gob.guanajuato.conectate.views.reading reading} tells what it holds and whether that is all.
 *
 * <p>Guarantee: each committed record of the topic is in the view exactly once, however often a process or Redis dies,
 * for the position in the log is written together with the changes. A record that stands in the log twice is given to the
 * view twice: it may know it again, or rely on the transform that writes the topic. An emptied Redis is filled again from
 * the log; Redis must never evict single keys ({@code maxmemory-policy noeviction}).
 */
package mx.gob.guanajuato.conectate.views;
