package mx.gob.guanajuato.conectate.chatbot.answers;

import java.util.List;

/**
 * What a citizen reads.
 *
 * @param text with WhatsApp's formatting
 * @param contentRevisions kind/id@revision of each content that it tells
 */
record Answer(String text, List<String> contentRevisions) {}
