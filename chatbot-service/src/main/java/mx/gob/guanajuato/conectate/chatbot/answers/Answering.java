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
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.Wanted;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;

/** From what a citizen asked to the messages that answer it, in the order of the questions. */
@ApplicationScoped
class Answering {
    /** The product's rule: what is older than 12 hours is not answered any more. */
    private static final Duration OF_USE = Duration.ofHours(12);

    private static final String UNAVAILABLE = "unavailable";

    /** Topic of the remark for those who wrote in another language, before its ISO 639-1 code. */
    private static final String LANGUAGE = "language-";

    /** The topics that ask for what is missing. */
    private static final Map<Wanted, String> WHAT_IS_MISSING =
            Map.of(Wanted.MUNICIPALITY, "which-municipality", Wanted.LOCATION, "which-location");

    private final ContentCatalog catalog;
    private final CitizenLocale locales;
    private final Clock clock;
    private final Map<String, Composer> composers = new HashMap<>();

    Answering(ContentCatalog catalog, CitizenLocale locales, Clock clock, @Any Instance<Composer> composers) {
        this.catalog = catalog;
        this.locales = locales;
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
        return answer(asked, List.of(RecognisedIntent.of(UNAVAILABLE)));
    }

    /**
     * What would be said to one question now, for a preview; to one about a day to come, what will be said on that day.
     *
     * @throws RuntimeException when the content that answers it is broken
     */
    List<OutgoingMessage> say(RecognisedIntent asked) {
        LocalDate now = LocalDate.ofInstant(clock.instant(), ServiceClock.GUANAJUATO);
        LocalDate today = asked.date().filter(now::isBefore).orElse(now);
        var formats = locales.everybodys();
        var question = new Question(topic(asked, formats), asked, List.of(), today, formats);
        return Speaking.messages(question, compose(question));
    }

    private List<OutboundMessage> answer(CitizenIntents turn, List<RecognisedIntent> intents) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ServiceClock.GUANAJUATO);
        var formats = locales.of(turn);
        var messages = new ArrayList<OutboundMessage>();
        for (RecognisedIntent asked : intents) {
            var question = new Question(topic(asked, formats), asked, turn.suggestions(), today, formats);
            Answer answer = remarked(compose(question), turn, messages.isEmpty());
            for (OutgoingMessage said : Speaking.messages(question, answer)) {
                messages.add(message(turn, messages.size(), said, answer, now));
            }
        }
        return messages;
    }

    /** An intent whose topic was taken away is answered as not understood: never with silence. */
    private Topic topic(RecognisedIntent asked, Formats formats) {
        String intent = asked.wanted().map(WHAT_IS_MISSING::get).orElse(asked.intent());
        return catalog.topic(intent, formats.locale())
                .or(() -> catalog.topic(CitizenIntents.FALLBACK, formats.locale()))
                .orElseThrow(() -> new InvalidEvent("intent", "neither it nor the fallback has a topic"));
    }

    private Answer compose(Question question) {
        Topic topic = question.topic();
        Answer answer = Optional.ofNullable(composers.get(topic.answersWith()))
                .orElseThrow(() -> new InvalidEvent("answersWith", "no such composer: " + topic.answersWith()))
                .compose(question);
        return catalog.find(topic.key())
                .map(change -> answer.telling(change.citation()))
                .orElse(answer);
    }

    /** Who wrote in another language reads first, in that language, that the answer is Spanish. */
    private Answer remarked(Answer answer, CitizenIntents turn, boolean first) {
        return turn.language()
                .filter(language -> first)
                .flatMap(language -> catalog.topic(LANGUAGE + language))
                .map(remark -> answer.after(remark.texts().get("text")))
                .orElse(answer);
    }

    private static OutboundMessage message(
            CitizenIntents turn, int position, OutgoingMessage said, Answer answer, Instant now) {
        return new OutboundMessage(
                MessageIds.answer(turn.wamid(), position),
                turn.citizen(),
                turn.phoneNumberId(),
                said.toGraph(),
                now,
                turn.sentAt().plus(OF_USE),
                Optional.empty(),
                answer.contentRevisions());
    }
}
