/** What the bot understands, asked on the phone, and how staff teach it more. */
package mx.gob.guanajuato.conectate.systemtests.understanding;
