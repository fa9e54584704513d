/**
 * The staff pages of what the bot says. In: what is in force and what somebody typed; out: HTML beside a phone that shows the
 * answer as the same code would send it. Decides nothing: what changes is compared and published by {@link
 * mx.gob.guanajuato.conectate.chatbot.content}.
 */
package mx.gob.guanajuato.conectate.chatbot.pages;
