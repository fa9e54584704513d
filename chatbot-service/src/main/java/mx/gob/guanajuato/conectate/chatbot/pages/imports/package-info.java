/**
 * The pages of imports: a file is uploaded, what it would change is shown with every refused line, and somebody publishes it.
 * What came by folder or download is here as well, and waits here when a figure is doubtful. Roles: comunicación.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.imports;
