/**
 * Reading a message, text in and {@code Reading} out, with the model that the chatbot's build trained: over the messages
 * of the independent suite, which serve as input only. Beside it two ways to tell an intent with libraries as they come,
 * OpenNLP and Lucene, trained on the same sentences; they tell an intent and nothing else.
 */
package mx.gob.guanajuato.conectate.benchmarks.understanding;
