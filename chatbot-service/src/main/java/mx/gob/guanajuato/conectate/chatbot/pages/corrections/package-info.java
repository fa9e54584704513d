/**
 * The pages of corrections: which published figures changed, how many citizens were told another one, and the button that tells
 * those whose window is open. Only numbers of people are shown. Roles: comunicación.
 */
package mx.gob.guanajuato.conectate.chatbot.pages.corrections;
