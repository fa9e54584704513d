/**
 * The erasure of a citizen's data. In: a citizen key and who asks; out: an order on topic {@code erasures} for each key of the
 * citizen, which every service heeds at once, and the removal of what is kept longer than 8 days. Each part writes what it
 * took away, so that the cases can be listed; no record of it holds a number.
 */
package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;
