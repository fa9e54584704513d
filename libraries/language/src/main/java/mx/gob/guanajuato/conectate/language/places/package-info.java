/**
 * Where a message asks about: one of the municipalities that it was given, with typos; the state; or a place elsewhere.
 * Names are given as data; the lists beside the classes say which names mean other things as well and which places of
 * Mexico and the world are elsewhere.
 */
package mx.gob.guanajuato.conectate.language.places;
