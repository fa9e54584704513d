/**
 * The federal open data file of cases (Secretaría de Salud, Dirección General de Epidemiología): the whole country, a row a
 * person, millions of them, as CSV or in its ZIP. In: a stream; out: what is counted of Guanajuato and its 46 municipalities.
 * Nothing of a row is kept. Columns are found by name, for they came and went over the years (docs/imports.md).
 */
package mx.gob.guanajuato.conectate.chatbot.content.cases;
