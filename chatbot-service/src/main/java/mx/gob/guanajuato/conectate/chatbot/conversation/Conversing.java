package mx.gob.guanajuato.conectate.chatbot.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;

/** Decides what one citizen's message leads to. Pure but for the model, which it takes as it stands at that moment. */
@ApplicationScoped
class Conversing {
    /** The product's rule: what is older is counted and not answered; the citizen has long since asked elsewhere. */
    static final Duration TOO_OLD = Duration.ofHours(12);

    private static final String TEXT = "text";
    private static final String REACTION = "reaction";

    /** Meta's limit of a text body; a longer one cannot come from Meta. */
    private static final int MAX_TEXT = 4_096;

    private final CurrentModel models;
    private final Pseudonyms pseudonyms;

    Conversing(CurrentModel models, Pseudonyms pseudonyms) {
        this.models = models;
        this.pseudonyms = pseudonyms;
    }

    Turn turn(InboundMessage message, DeadLetter.Origin position, Conversation before, Instant now) {
        var counting = new Counting(message, pseudonyms, models.now().version(), now);
        if (message.type().equals(REACTION)) return new Turn(Optional.empty(), Optional.empty(), before);
        if (message.sentAt().plus(TOO_OLD).isBefore(now)) {
            return new Turn(counting.unread(Outcome.TOO_OLD), Optional.empty(), before);
        }
        if (before.tooManyAt(message.sentAt())) return damped(message, position, before, counting);
        return read(message, position, before, counting);
    }

    private Turn damped(InboundMessage message, DeadLetter.Origin position, Conversation before, Counting counting) {
        var interaction = counting.unread(Outcome.DAMPED);
        Instant sentAt = message.sentAt();
        if (before.noticedAt(sentAt)) return new Turn(interaction, Optional.empty(), before);
        Session session = before.openAt(sentAt).orElseGet(() -> opened(sentAt));
        var notice = List.of(RecognisedIntent.of(CitizenIntents.SLOW_DOWN, Optional.empty()));
        return new Turn(
                interaction, Optional.of(intents(message, position, notice, session)), before.afterNotice(sentAt));
    }

    private Turn read(InboundMessage message, DeadLetter.Origin position, Conversation before, Counting counting) {
        Session open = before.openAt(message.sentAt()).orElseGet(() -> opened(message.sentAt()));
        Optional<Reading> reading = message.type().equals(TEXT)
                ? models.now().read(text(message.message()), open.lastIntent())
                : Optional.empty();
        List<RecognisedIntent> asked = reading.map(Reading::intents)
                .orElse(List.of(RecognisedIntent.of(CitizenIntents.FALLBACK, Optional.empty())));
        Session session = reading.isPresent() ? after(open, asked, message.sentAt()) : still(open, message.sentAt());
        return new Turn(
                reading.map(counting::answered)
                        .orElseGet(() -> counting.notUnderstood(message.type().equals(TEXT))),
                Optional.of(intents(message, position, asked, session)),
                before.afterRead(session, message.sentAt()));
    }

    private static String text(JsonNode message) {
        JsonNode body = message.path(TEXT).path("body");
        if (!body.isTextual()) throw new InvalidEvent("message.text.body", "missing");
        if (body.textValue().length() > MAX_TEXT) {
            throw new InvalidEvent("message.text.body", "longer than " + MAX_TEXT + " characters");
        }
        return body.textValue();
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
            InboundMessage message, DeadLetter.Origin position, List<RecognisedIntent> asked, Session session) {
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
                List.of(),
                Optional.empty());
    }
}
