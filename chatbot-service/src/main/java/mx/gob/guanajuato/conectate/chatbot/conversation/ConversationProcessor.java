package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.transforms.DeadLetterOutput;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** One record of {@code whatsapp.inbound}: recognises a repeat, takes the turn, passes on what it led to. */
final class ConversationProcessor implements Processor<String, byte[], String, byte[]> {
    /** Wamid → when it was first seen, in epoch seconds. */
    static final String SEEN = "conversation-seen";

    /** Citizen key → {@link Conversation}. */
    static final String CONVERSATIONS = "conversation-sessions";

    /** Meta redelivers for up to 7 days; one more for whatever else was late. */
    private static final Duration REMEMBERED = Duration.ofDays(8);

    /** A phone's clock may be wrong, Meta's is not: what claims to be from further ahead was never sent. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Conversing conversing;
    private final ConversationMeters meters;
    private final Clock clock;
    private ProcessorContext<String, byte[]> context;
    private KeyValueStore<String, Long> seen;
    private KeyValueStore<String, byte[]> conversations;

    ConversationProcessor(Conversing conversing, ConversationMeters meters, Clock clock) {
        this.conversing = conversing;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        seen = context.getStateStore(SEEN);
        conversations = context.getStateStore(CONVERSATIONS);
        context.schedule(FORGETTING, PunctuationType.WALL_CLOCK_TIME, timestamp -> forget());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Optional<Taken> taken;
        try {
            taken = take(record);
        } catch (RuntimeException e) {
            meters.deadLetter();
            var letter = DeadLetterOutput.of("conversation", record, e, context, clock.instant());
            context.forward(letter, Topics.DEAD_LETTERS.name());
            return;
        }
        taken.ifPresent(turn -> passOn(turn, record.timestamp()));
    }

    /** The turn of a message that was not seen before. Changes nothing, so that what fails in it leaves nothing. */
    private Optional<Taken> take(Record<String, byte[]> record) {
        InboundMessage message = EventJson.read(EventTypes.INBOUND_MESSAGE, record.value());
        if (seen.get(message.wamid()) != null) {
            meters.repeated();
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (message.sentAt().isAfter(now.plus(AHEAD))) throw new InvalidEvent("sentAt", "ahead of our clock");
        var position = DeadLetterOutput.position(record, context);
        Turn turn = conversing.turn(
                message, position, conversation(message.citizen().value()), now);
        return Optional.of(new Taken(message, turn, now));
    }

    private void passOn(Taken taken, long timestamp) {
        String citizen = taken.message().citizen().value();
        seen.put(taken.message().wamid(), taken.at().getEpochSecond());
        conversations.put(citizen, EventJson.write(taken.turn().conversation()));
        taken.turn().interaction().ifPresent(interaction -> {
            meters.counted(interaction);
            var output = EventOutput.of(interaction.pseudonym(), EventTypes.INTERACTION, interaction, timestamp);
            context.forward(output, Topics.INTERACTIONS.name());
        });
        taken.turn().unknown().ifPresent(utterance -> {
            var output = EventOutput.of(utterance.pseudonym(), EventTypes.UNKNOWN_UTTERANCE, utterance, timestamp);
            context.forward(output, Topics.UTTERANCES_UNKNOWN.name());
        });
        taken.turn().intents().ifPresent(intents -> {
            var output = EventOutput.of(citizen, EventTypes.CITIZEN_INTENTS, intents, timestamp);
            context.forward(output, Topics.CITIZEN_INTENTS.name());
        });
    }

    private record Taken(InboundMessage message, Turn turn, Instant at) {}

    private Conversation conversation(String citizen) {
        byte[] stored = conversations.get(citizen);
        return stored == null ? Conversation.none() : EventJson.state(Conversation.class, stored);
    }

    /** Keeps the stores as small as what they are for. */
    private void forget() {
        Instant now = clock.instant();
        long oldest = now.minus(REMEMBERED).getEpochSecond();
        try (var wamids = seen.all()) {
            wamids.forEachRemaining(wamid -> {
                if (wamid.value < oldest) seen.delete(wamid.key);
            });
        }
        try (var citizens = conversations.all()) {
            citizens.forEachRemaining(citizen -> {
                if (EventJson.state(Conversation.class, citizen.value)
                        .openAt(now)
                        .isEmpty()) conversations.delete(citizen.key);
            });
        }
    }
}
