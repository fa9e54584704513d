package mx.gob.guanajuato.conectate.chatbot.answers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.transforms.DeadLetterOutput;
import mx.gob.guanajuato.conectate.transforms.EventOutput;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** One record of {@code citizen-intents} to the messages that answer it. */
final class AnswersProcessor implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(AnswersProcessor.class);

    private final Answering answering;
    private final ErasedCitizens erased;
    private final Clock clock;
    private final Counter deadLetters;
    private ProcessorContext<String, byte[]> context;

    AnswersProcessor(Answering answering, ErasedCitizens erased, Clock clock, MeterRegistry registry) {
        this.answering = answering;
        this.erased = erased;
        this.clock = clock;
        this.deadLetters = registry.counter("conectate.dead.letters", "stage", "answers");
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        List<OutboundMessage> messages;
        try {
            var asked = EventJson.read(EventTypes.CITIZEN_INTENTS, record.value());
            if (erased.covers(asked.citizen(), asked.sentAt())) return;
            messages = answer(asked, record);
        } catch (RuntimeException | StackOverflowError e) {
            deadLetter(record, e);
            return;
        }
        for (OutboundMessage message : messages) {
            var output = EventOutput.of(record.key(), EventTypes.OUTBOUND_MESSAGE, message, record.timestamp());
            context.forward(output, Topics.OUTBOUND_ANSWERS.name());
        }
    }

    private List<OutboundMessage> answer(CitizenIntents asked, Record<String, byte[]> record) {
        try {
            return answering.answer(asked);
        } catch (RuntimeException | StackOverflowError e) {
            deadLetter(record, e);
            return answering.apologise(asked);
        }
    }

    private void deadLetter(Record<String, byte[]> record, Throwable cause) {
        deadLetters.increment();
        LOG.errorf(
                cause,
                "A turn could not be answered: partition=%d",
                context.taskId().partition());
        var letter = DeadLetterOutput.of("answers", record, cause, context, clock.instant());
        context.forward(letter, AnswersStage.DEAD_LETTERS);
    }
}
