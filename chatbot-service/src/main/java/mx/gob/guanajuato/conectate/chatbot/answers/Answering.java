package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;

/** From what a citizen asked to the messages that answer it, in the order of the questions. */
@ApplicationScoped
class Answering {
    /** The product's rule: what is older than 12 hours is not answered any more. */
    private static final Duration OF_USE = Duration.ofHours(12);

    private static final String UNAVAILABLE = "unavailable";

    private final ContentCatalog catalog;
    private final Clock clock;
    private final Map<String, Composer> composers = new HashMap<>();

    Answering(ContentCatalog catalog, Clock clock, @Any Instance<Composer> composers) {
        this.catalog = catalog;
        this.clock = clock;
        composers.forEach(composer -> this.composers.put(composer.name(), composer));
    }

    /**
     * The messages that answer a turn.
     *
     * @throws RuntimeException when the content that answers it is broken
     */
    List<OutboundMessage> answer(CitizenIntents asked) {
        return answer(asked, asked.intents());
    }

    /** What is said when the content that would answer is broken: never silence. */
    List<OutboundMessage> apologise(CitizenIntents asked) {
        return answer(asked, List.of(new RecognisedIntent(UNAVAILABLE, Optional.empty())));
    }

    private List<OutboundMessage> answer(CitizenIntents asked, List<RecognisedIntent> intents) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ServiceClock.GUANAJUATO);
        var messages = new ArrayList<OutboundMessage>();
        for (RecognisedIntent intent : intents) {
            Answer answer = compose(intent, today);
            for (TextMessage text : TextMessage.split(answer.text(), false)) {
                messages.add(message(asked, messages.size(), text, answer, now));
            }
        }
        return messages;
    }

    /** An intent whose topic was taken away is answered as not understood: never with silence. */
    private Answer compose(RecognisedIntent intent, LocalDate today) {
        Topic topic = catalog.topic(intent.intent())
                .or(() -> catalog.topic(CitizenIntents.FALLBACK))
                .orElseThrow(() -> new InvalidEvent("intent", "neither it nor the fallback has a topic"));
        Composer composer = Optional.ofNullable(composers.get(topic.answersWith()))
                .orElseThrow(() -> new InvalidEvent("answersWith", "no such composer: " + topic.answersWith()));
        Answer answer = composer.compose(topic, intent.municipality(), today);
        var told = new ArrayList<>(answer.contentRevisions());
        catalog.find(topic.key()).ifPresent(change -> told.add(change.citation()));
        return new Answer(answer.text(), told);
    }

    private static OutboundMessage message(
            CitizenIntents asked, int position, TextMessage text, Answer answer, Instant now) {
        return new OutboundMessage(
                MessageIds.answer(asked.wamid(), position),
                asked.citizen(),
                asked.phoneNumberId(),
                text.toGraph(),
                now,
                asked.sentAt().plus(OF_USE),
                Optional.empty(),
                answer.contentRevisions());
    }
}
