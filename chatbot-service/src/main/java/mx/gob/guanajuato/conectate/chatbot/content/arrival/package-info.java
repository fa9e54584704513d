/**
 * The ways that a file of figures comes: somebody uploads it, it is put into a watched folder, or it is downloaded at set
 * hours. In: bytes from outside, of any size; out: a whole file on this machine's disk, handed to {@code content.imports} and
 * deleted afterwards. No way holds a file in memory, each has a bound, and none believes what the other side says of a size.
 */
package mx.gob.guanajuato.conectate.chatbot.content.arrival;
