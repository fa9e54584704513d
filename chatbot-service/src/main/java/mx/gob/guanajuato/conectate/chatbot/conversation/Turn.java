package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;

/**
 * What one citizen's message leads to.
 *
 * @param interaction how it is counted; empty for what is no interaction, such as a reaction
 * @param intents what is to be answered; empty when nothing is
 * @param unknown what was not understood
 * @param conversation what the bot remembers after it
 */
record Turn(
        Optional<Interaction> interaction,
        Optional<CitizenIntents> intents,
        Optional<UnknownUtterance> unknown,
        Conversation conversation) {

    /** Nothing to answer. */
    static Turn silent(Optional<Interaction> interaction, Conversation conversation) {
        return new Turn(interaction, Optional.empty(), Optional.empty(), conversation);
    }
}
