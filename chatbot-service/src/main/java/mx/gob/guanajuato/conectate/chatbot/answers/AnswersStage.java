package mx.gob.guanajuato.conectate.chatbot.answers;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import org.apache.kafka.streams.Topology;

/** The answers' place in the transform: what they read, what they write. */
@ApplicationScoped
public class AnswersStage {
    static final String DEAD_LETTERS = "answers-dead-letters";
    private static final String SOURCE = "intents";
    private static final String NAME = "answers";

    private final Answering answering;
    private final ErasedCitizens erased;
    private final Clock clock;
    private final MeterRegistry registry;

    AnswersStage(Answering answering, ErasedCitizens erased, Clock clock, MeterRegistry registry) {
        this.answering = answering;
        this.erased = erased;
        this.clock = clock;
        this.registry = registry;
    }

    /** Adds the stage. */
    public void addTo(Topology topology) {
        topology.addSource(SOURCE, Topics.CITIZEN_INTENTS.name());
        topology.addProcessor(NAME, () -> new AnswersProcessor(answering, erased, clock, registry), SOURCE);
        topology.addSink(Topics.OUTBOUND_ANSWERS.name(), Topics.OUTBOUND_ANSWERS.name(), NAME);
        topology.addSink(DEAD_LETTERS, Topics.DEAD_LETTERS.name(), NAME);
    }
}
