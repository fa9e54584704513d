/**
 * How well a reader does on labelled messages: accuracy, macro-F1, each intent's precision and recall, what is taken for
 * what, every miss, and the time it took; the same messages made worse by slips of the finger, and the files they come in.
 */
package mx.gob.guanajuato.conectate.language.evaluation;
