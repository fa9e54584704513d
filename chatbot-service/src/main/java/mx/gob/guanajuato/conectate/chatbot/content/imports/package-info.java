/**
 * A file of figures from its arrival to its publication. In: a path and how it came (upload, folder, download); out: figures
 * that are in force, all of the file or none, and on topic {@code figure-imports} what was read, refused, held and decided,
 * which every instance holds in memory. What comes by itself is published by itself unless a line is refused or a figure
 * is doubtful; then it waits for somebody in the console.
 */
package mx.gob.guanajuato.conectate.chatbot.content.imports;
