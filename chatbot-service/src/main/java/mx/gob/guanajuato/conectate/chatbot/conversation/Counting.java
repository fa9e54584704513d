package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.hearing.Said;
import mx.gob.guanajuato.conectate.chatbot.privacy.Masking;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** One message as it is counted: nothing in it tells who wrote. */
record Counting(InboundMessage message, Pseudonyms pseudonyms, String modelVersion, Instant now) {
    Optional<Interaction> unread(Outcome outcome) {
        return interaction(Optional.empty(), Understood.NOT_READ, outcome);
    }

    Optional<Interaction> read(Reading reading, RecognisedIntent first) {
        boolean understood = reading.outcome() == Outcome.ANSWERED || reading.how() == Understood.MODEL;
        return interaction(understood ? Optional.of(first) : Optional.empty(), reading.how(), reading.outcome());
    }

    /** What staff learn from; only of words that nobody understood. */
    Optional<UnknownUtterance> unknown(Reading reading, Said said) {
        if (reading.outcome() != Outcome.NOT_UNDERSTOOD || !(said instanceof Said.Text text)) return Optional.empty();
        String masked = Masking.mask(text.text());
        return Optional.of(new UnknownUtterance(
                pseudonyms.ofMessage(message.wamid()),
                pseudonyms.of(message.citizen()),
                message.sentAt(),
                masked.substring(0, Math.min(masked.length(), UnknownUtterance.MAX_TEXT)),
                reading.nearest(),
                modelVersion));
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
