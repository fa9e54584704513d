/**
 * Who cannot be reached for long is set aside: kept as a subscriber and written to no more, until they write. In: what Meta says
 * of broadcasts' messages, by a status later on ({@code whatsapp.statuses}) or in the answer to the call itself ({@code
 * delivery-log}); out: whether so many of them, one after the other and over so long a time, did not reach their citizen. The
 * subscriptions hold what comes of it.
 */
package mx.gob.guanajuato.conectate.broadcast.setaside;
