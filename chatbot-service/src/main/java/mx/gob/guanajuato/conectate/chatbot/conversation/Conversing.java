package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** Decides what one citizen's message leads to. Pure but for the model, which it takes as it stands at that moment. */
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
        var counting = new Counting(message, pseudonyms, models.now().version(), now);
        Said said = Hearing.of(message);
        if (said instanceof Said.Nothing) return Turn.silent(Optional.empty(), before);
        if (message.sentAt().plus(TOO_OLD).isBefore(now)) {
            return Turn.silent(counting.unread(Outcome.TOO_OLD), before);
        }
        if (before.tooManyAt(message.sentAt())) return damped(message, position, before, counting);
        return read(message, said, position, before, counting);
    }

    private Turn damped(InboundMessage message, DeadLetter.Origin position, Conversation before, Counting counting) {
        var interaction = counting.unread(Outcome.DAMPED);
        Instant sentAt = message.sentAt();
        if (before.noticedAt(sentAt)) return Turn.silent(interaction, before);
        Session session = before.openAt(sentAt).orElseGet(() -> opened(sentAt));
        var notice = Reading.notRead(CitizenIntents.SLOW_DOWN);
        var asked = List.of(RecognisedIntent.of(CitizenIntents.SLOW_DOWN));
        return new Turn(
                interaction,
                Optional.of(intents(message, position, notice, asked, session)),
                Optional.empty(),
                before.afterNotice(sentAt));
    }

    private Turn read(
            InboundMessage message, Said said, DeadLetter.Origin position, Conversation before, Counting counting) {
        Session open = before.openAt(message.sentAt()).orElseGet(() -> opened(message.sentAt()));
        var day = LocalDate.ofInstant(message.sentAt(), ServiceClock.GUANAJUATO);
        Optional<Reading> heard = said.fold(new ReadingCases(models.now(), open, day));
        if (heard.isEmpty()) return Turn.silent(Optional.empty(), before);
        Reading reading = heard.get();
        var placing = new Placing(open, models::isAboutPlaces);
        List<RecognisedIntent> asked =
                reading.asked().stream().map(placing::place).toList();
        boolean understood = reading.outcome() == Outcome.ANSWERED;
        Session session = understood ? after(open, asked, message.sentAt()) : still(open, message.sentAt());
        return new Turn(
                counting.read(reading, asked.get(0)),
                Optional.of(intents(message, position, reading, asked, session)),
                counting.unknown(reading, said),
                before.afterRead(session, message.sentAt()));
    }

    private static Session opened(Instant sentAt) {
        return new Session(sentAt, sentAt, Optional.empty(), Optional.empty());
    }

    private static Session still(Session open, Instant sentAt) {
        return new Session(
                open.openedAt(), later(open.lastMessageAt(), sentAt), open.lastIntent(), open.municipality());
    }

    private static Session after(Session open, List<RecognisedIntent> asked, Instant sentAt) {
        RecognisedIntent last = asked.get(asked.size() - 1);
        return new Session(
                open.openedAt(),
                later(open.lastMessageAt(), sentAt),
                Optional.of(last.intent()),
                last.municipality().or(open::municipality));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private CitizenIntents intents(
            InboundMessage message,
            DeadLetter.Origin position,
            Reading reading,
            List<RecognisedIntent> asked,
            Session session) {
        var place = new DeadLetter.Origin(position.topic(), position.partition(), position.offset(), Optional.empty());
        return new CitizenIntents(
                message.wamid(),
                message.citizen(),
                message.phoneNumberId(),
                message.sentAt(),
                asked,
                session,
                place,
                models.now().version(),
                reading.nearest(),
                reading.language());
    }
}
