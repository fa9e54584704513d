package mx.gob.guanajuato.conectate.chatbot.command;

import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns;
import mx.gob.guanajuato.conectate.chatbot.teaching.Unknowns.Group;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;

/** The topic {@code utterances-unknown} of the running stack, grouped by what was said. */
record UnknownTopic(String kafka) {
    /** What was said since then, most often first. */
    List<Group> since(Instant start) {
        var unknowns = new Unknowns(start);
        try (var topic = new TopicReading(kafka, Topics.UTTERANCES_UNKNOWN)) {
            topic.toTheEnd(record -> unknowns.learn(record.value()));
        }
        return unknowns.mostFirst();
    }
}
