package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** One message as it is counted: nothing in it tells who wrote. */
record Counting(InboundMessage message, Pseudonyms pseudonyms, String modelVersion, Instant now) {
    Optional<Interaction> unread(Outcome outcome) {
        return interaction(Optional.empty(), Understood.NOT_READ, outcome);
    }

    Optional<Interaction> answered(Reading reading) {
        return interaction(Optional.of(reading.intents().get(0)), reading.how(), Outcome.ANSWERED);
    }

    /** The menu answers it all the same. */
    Optional<Interaction> notUnderstood(boolean text) {
        return interaction(
                Optional.empty(),
                text ? Understood.NOT_UNDERSTOOD : Understood.NOT_READ,
                text ? Outcome.NOT_UNDERSTOOD : Outcome.UNSUPPORTED);
    }

    private Optional<Interaction> interaction(Optional<RecognisedIntent> asked, Understood how, Outcome outcome) {
        ZonedDateTime local = message.sentAt().atZone(ServiceClock.GUANAJUATO);
        return Optional.of(new Interaction(
                pseudonyms.ofMessage(message.wamid()),
                pseudonyms.of(message.citizen()),
                message.phoneNumberId(),
                message.sentAt(),
                local.toLocalDate(),
                local.getHour(),
                asked.map(RecognisedIntent::intent),
                asked.flatMap(RecognisedIntent::municipality),
                how,
                outcome,
                modelVersion,
                Math.max(0, Duration.between(message.sentAt(), now).toMillis())));
    }
}
