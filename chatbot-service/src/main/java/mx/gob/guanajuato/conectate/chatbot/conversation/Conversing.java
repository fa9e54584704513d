package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.hearing.Hearing;
import mx.gob.guanajuato.conectate.chatbot.hearing.Said;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.chatbot.understanding.UnderstandingModel;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/**
 * Decides what one citizen's message leads to. Pure but for the model, which it takes once for each message: one that
 * comes in meanwhile reads the next message.
 */
@ApplicationScoped
class Conversing {
    /** The product's rule: what is older is counted and not answered; the citizen has long since asked elsewhere. */
    static final Duration TOO_OLD = Duration.ofHours(12);

    private final CurrentModel models;
    private final Pseudonyms pseudonyms;

    Conversing(CurrentModel models, Pseudonyms pseudonyms) {
        this.models = models;
        this.pseudonyms = pseudonyms;
    }

    Turn turn(InboundMessage message, DeadLetter.Origin position, Conversation before, Instant now) {
        UnderstandingModel model = models.now();
        var counting = new Counting(message, pseudonyms, model.version(), now);
        Said said = Hearing.of(message);
        if (said instanceof Said.Nothing) return Turn.silent(Optional.empty(), before);
        if (message.sentAt().plus(TOO_OLD).isBefore(now)) {
            return Turn.silent(counting.unread(Outcome.TOO_OLD), before);
        }
        Session open = before.openAt(message.sentAt()).orElseGet(() -> opened(message.sentAt()));
        var day = LocalDate.ofInstant(message.sentAt(), ServiceClock.GUANAJUATO);
        Optional<Reading> heard = said.fold(new ReadingCases(model, open, day));
        var turning = new Turning(message, said, position, before, open, counting);
        if (before.tooManyAt(message.sentAt()) && !mustBeHeard(heard, open)) return damped(turning);
        return heard.map(reading -> turn(turning, reading)).orElseGet(() -> Turn.silent(Optional.empty(), before));
    }

    /**
     * A message about to become a turn.
     *
     * @param before what was remembered
     * @param open the session that it belongs to
     */
    private record Turning(
            InboundMessage message,
            Said said,
            DeadLetter.Origin position,
            Conversation before,
            Session open,
            Counting counting) {}

    /** Whoever may be in danger is answered among however many messages; once, until something else is said. */
    private static boolean mustBeHeard(Optional<Reading> heard, Session open) {
        return heard.filter(Reading::isDistress)
                .filter(reading -> !open.lastIntent()
                        .equals(Optional.of(reading.asked().get(0).intent().intent())))
                .isPresent();
    }

    private static Turn damped(Turning turning) {
        var interaction = turning.counting().unread(Outcome.DAMPED);
        Instant sentAt = turning.message().sentAt();
        if (turning.before().noticedAt(sentAt)) return Turn.silent(interaction, turning.before());
        var asked = List.of(RecognisedIntent.of(CitizenIntents.SLOW_DOWN));
        return new Turn(
                interaction,
                Optional.of(intents(turning, Reading.notRead(CitizenIntents.SLOW_DOWN), asked, turning.open())),
                Optional.empty(),
                turning.before().afterNotice(sentAt));
    }

    private Turn turn(Turning turning, Reading reading) {
        var placing = new Placing(turning.open(), models::isAboutPlaces);
        List<RecognisedIntent> asked =
                reading.asked().stream().map(placing::place).toList();
        Instant sentAt = turning.message().sentAt();
        boolean understood = reading.outcome() == Outcome.ANSWERED;
        Session session = understood ? after(turning.open(), asked, sentAt) : still(turning.open(), sentAt);
        return new Turn(
                turning.counting().read(reading, asked.get(0)),
                Optional.of(intents(turning, reading, asked, session)),
                turning.counting().unknown(reading, turning.said()),
                turning.before().afterRead(session, sentAt));
    }

    private static Session opened(Instant sentAt) {
        return new Session(sentAt, sentAt, Optional.empty(), Optional.empty(), List.of());
    }

    private static Session still(Session open, Instant sentAt) {
        return new Session(
                open.openedAt(),
                later(open.lastMessageAt(), sentAt),
                open.lastIntent(),
                open.municipality(),
                open.askedTogether());
    }

    private static Session after(Session open, List<RecognisedIntent> asked, Instant sentAt) {
        RecognisedIntent last = asked.get(asked.size() - 1);
        return new Session(
                open.openedAt(),
                later(open.lastMessageAt(), sentAt),
                Optional.of(last.intent()),
                last.municipality().or(open::municipality),
                asked.size() == 1 ? List.of() : intents(asked));
    }

    private static List<String> intents(List<RecognisedIntent> asked) {
        return asked.stream().map(RecognisedIntent::intent).distinct().toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static CitizenIntents intents(
            Turning turning, Reading reading, List<RecognisedIntent> asked, Session session) {
        var position = turning.position();
        var place = new DeadLetter.Origin(position.topic(), position.partition(), position.offset(), Optional.empty());
        InboundMessage message = turning.message();
        return new CitizenIntents(
                message.wamid(),
                message.citizen(),
                message.phoneNumberId(),
                message.sentAt(),
                asked,
                session,
                place,
                turning.counting().modelVersion(),
                reading.nearest(),
                reading.language(),
                Hearing.hand(message));
    }
}
