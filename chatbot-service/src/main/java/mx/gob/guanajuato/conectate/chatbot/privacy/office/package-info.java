/**
 * What the privacy office sees of it: {@code /administracion/privacidad}, for administración, and {@code /api/privacy}, for
 * who has the office's own key. A number comes in in the body of a post, never in an address, and stands in no log and no audit.
 */
package mx.gob.guanajuato.conectate.chatbot.privacy.office;
