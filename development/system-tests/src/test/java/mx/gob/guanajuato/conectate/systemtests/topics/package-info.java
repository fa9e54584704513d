/**
 * Every topic in every form of asking: a word, its number, a row or a button that was really received, a place, a day, a
 * location. What has to be said stands in {@code topics.csv}; figures, distances and rules are worked out here once more
 * from the tables. Citizens ask side by side, so the whole takes little longer than its longest conversation.
 */
package mx.gob.guanajuato.conectate.systemtests.topics;
