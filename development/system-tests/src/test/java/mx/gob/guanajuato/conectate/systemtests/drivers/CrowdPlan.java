package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Who writes what, and how Meta delivers it.
 *
 * @param firstCitizen number of the first; the others follow by counting up
 * @param texts what they write; chance takes one for each message
 * @param mostCopies each message is delivered one to so many times, by chance
 * @param copiesWithin the copies are spread over up to this time, by chance
 */
public record CrowdPlan(
        long firstCitizen,
        int citizens,
        int messagesEach,
        int perSecond,
        BusinessNumber to,
        List<String> texts,
        int mostCopies,
        Duration copiesWithin) {
    /** The citizens' phone numbers. */
    public List<String> phoneNumbers() {
        return LongStream.range(firstCitizen, firstCitizen + citizens)
                .mapToObj(Long::toString)
                .toList();
    }

    Map<String, Object> fields() {
        return Map.of(
                "firstCitizen", firstCitizen,
                "citizens", citizens,
                "messagesEach", messagesEach,
                "perSecond", perSecond,
                "to", to.nameInSimulator(),
                "texts", texts,
                "copies", mostCopies,
                "copyGapMillis", copiesWithin.toMillis());
    }
}
