package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;

/**
 * What one citizen's message leads to.
 *
 * @param interaction how it is counted; empty for a reaction, which is no interaction
 * @param intents what is to be answered; empty when nothing is
 * @param conversation what the bot remembers after it
 */
record Turn(Optional<Interaction> interaction, Optional<CitizenIntents> intents, Conversation conversation) {}
