/**
 * The parts of the Graph API that prepare what is sent: files and templates. In: a file or a template's words; out: Meta's
 * id, or why Meta refused. Calls block and are rare; nothing is retried here.
 */
package mx.gob.guanajuato.conectate.whatsapp.account;
