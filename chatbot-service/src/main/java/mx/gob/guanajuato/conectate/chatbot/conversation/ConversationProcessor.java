package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.transforms.DeadLetterOutput;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** One record of {@code whatsapp.inbound}: recognises a repeat, takes the turn, passes on what it led to. */
final class ConversationProcessor implements Processor<String, byte[], String, byte[]> {
    /** Pseudonym of a wamid → when it was first seen, in epoch seconds. */
    static final String SEEN = "conversation-seen";

    /** Citizen key → {@link Conversation}. */
    static final String CONVERSATIONS = "conversation-sessions";

    /** In the proof of an erasure. */
    static final String SESSIONS = "sessions";

    /** A phone's clock may be wrong, Meta's is not: what claims to be from further ahead was never sent. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Conversing conversing;
    private final Pseudonyms pseudonyms;
    private final ErasedCitizens erased;
    private final ConversationMeters meters;
    private final Clock clock;
    private ProcessorContext<String, byte[]> context;
    private Remembered remembered;

    ConversationProcessor(
            Conversing conversing,
            Pseudonyms pseudonyms,
            ErasedCitizens erased,
            ConversationMeters meters,
            Clock clock) {
        this.conversing = conversing;
        this.pseudonyms = pseudonyms;
        this.erased = erased;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        remembered = new Remembered(context.getStateStore(SEEN), context.getStateStore(CONVERSATIONS), pseudonyms);
        context.schedule(FORGETTING, PunctuationType.WALL_CLOCK_TIME, timestamp -> remembered.forget(clock.instant()));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Optional<Taken> taken = Optional.empty();
        try {
            String topic = context.recordMetadata().orElseThrow().topic();
            if (topic.equals(Topics.ERASURES.name())) erase(record);
            else taken = take(record);
        } catch (RuntimeException | StackOverflowError e) {
            // The error too: it is this record's alone, and out of here it would stop everybody's conversation.
            meters.deadLetter();
            var letter = DeadLetterOutput.of("conversation", record, e, context, clock.instant());
            context.forward(letter, Topics.DEAD_LETTERS.name());
            return;
        }
        taken.ifPresent(turn -> passOn(turn, record.timestamp()));
    }

    private void erase(Record<String, byte[]> record) {
        var event = EventJson.read(EventTypes.ERASURE_EVENT, record.value());
        if (!(event instanceof ErasureEvent.Ordered order)) return;
        int sessions = remembered.erase(citizen -> erased.isAbout(order, citizen), order.until());
        var done = new ErasureEvent.Carried(order.folio(), order.citizen(), SESSIONS, sessions, clock.instant());
        context.forward(
                EventOutput.of(order.citizen(), EventTypes.ERASURE_EVENT, done, record.timestamp()),
                Topics.ERASURES.name());
    }

    /** The turn of a message that was not seen before. Changes nothing, so that what fails in it leaves nothing. */
    private Optional<Taken> take(Record<String, byte[]> record) {
        InboundMessage message = EventJson.read(EventTypes.INBOUND_MESSAGE, record.value());
        if (remembered.saw(message.wamid())) {
            meters.repeated();
            return Optional.empty();
        }
        if (erased.covers(message.citizen(), message.sentAt())) return Optional.empty();
        Instant now = clock.instant();
        if (message.sentAt().isAfter(now.plus(AHEAD))) throw new InvalidEvent("sentAt", "ahead of our clock");
        var position = DeadLetterOutput.position(record, context);
        Turn turn = conversing.turn(message, position, remembered.of(message.citizen()), now);
        return Optional.of(new Taken(message, turn, now));
    }

    private void passOn(Taken taken, long timestamp) {
        remembered.keep(taken.message(), taken.turn().conversation(), taken.at());
        taken.turn().interaction().ifPresent(interaction -> {
            meters.counted(interaction);
            String key = ByPseudonym.key(interaction.pseudonym(), interaction.id());
            var output = EventOutput.of(key, EventTypes.INTERACTION, interaction, timestamp);
            context.forward(output, Topics.INTERACTIONS.name());
        });
        taken.turn().unknown().ifPresent(utterance -> {
            String key = ByPseudonym.key(utterance.pseudonym(), utterance.id());
            var output = EventOutput.of(key, EventTypes.UNKNOWN_UTTERANCE, utterance, timestamp);
            context.forward(output, Topics.UTTERANCES_UNKNOWN.name());
        });
        taken.turn().intents().ifPresent(intents -> {
            String citizen = taken.message().citizen().value();
            var output = EventOutput.of(citizen, EventTypes.CITIZEN_INTENTS, intents, timestamp);
            context.forward(output, Topics.CITIZEN_INTENTS.name());
        });
    }

    private record Taken(InboundMessage message, Turn turn, Instant at) {}
}
