/**
 * From a file to figures, without Kafka and without knowing what is published. In: a path; out: the figures that stand in it,
 * and each line that cannot be taken, with its column and the reason. A file is told by what it holds, not by its name: a
 * workbook, a sheet of text, or the federal file of cases, which {@code content.cases} counts. Whatever is wrong with a file as
 * a whole is a {@link mx.gob.guanajuato.conectate.chatbot.content.cases.UnusableFile}.
 */
package mx.gob.guanajuato.conectate.chatbot.content.reading;
