package mx.gob.guanajuato.conectate.broadcast.funnel;

import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** How much the feed may hand over ahead of what was sent. */
public interface Room {
    /** How many messages of it that partition may hand over now. Must not wait. */
    int of(Broadcast broadcast, int partition);

    /** It handed over so many. */
    void spend(Broadcast broadcast, int partition, int messages);
}
