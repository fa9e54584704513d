package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.List;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * What a text asks for.
 *
 * @param intents never empty
 * @param how which kind of form was recognised
 */
public record Reading(List<RecognisedIntent> intents, Understood how) {}
