package mx.gob.guanajuato.conectate.simulator.phone;

import java.util.List;
import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * A crowd that writes.
 *
 * @param citizens how many, 1 to 100,000
 * @param messagesEach how many messages each writes, 1 to 100; at most 200,000 in all
 * @param texts what they write; chance takes one of these
 * @param to chatbot (also if absent), conectate or a phone number id
 * @param copies each message's webhook is posted 1 to so many times, by chance
 * @param copyGapMillis the copies are spread over up to this time, by chance
 * @param perSecond messages a second, 1 to 5,000
 * @param seed start of chance
 * @param firstCitizen number of the first; the others follow by counting up
 */
record LoadOrder(
        Integer citizens,
        Integer messagesEach,
        List<String> texts,
        String to,
        Integer copies,
        Integer copyGapMillis,
        Integer perSecond,
        long seed,
        Long firstCitizen) {
    static final int MOST_MESSAGES = 200_000;
    private static final long FIRST = 524_770_000_001L;

    LoadOrder {
        citizens = InvalidInput.within(citizens, 100, 1, 100_000, "citizens");
        messagesEach = InvalidInput.within(messagesEach, 1, 1, 100, "messagesEach");
        copies = InvalidInput.within(copies, 1, 1, Writing.MOST_COPIES, "copies");
        copyGapMillis = InvalidInput.within(copyGapMillis, 0, 0, 3_600_000, "copyGapMillis");
        perSecond = InvalidInput.within(perSecond, 100, 1, 5_000, "perSecond");
        firstCitizen = firstCitizen == null ? FIRST : firstCitizen;
        texts = texts == null || texts.isEmpty() ? List.of("casos en León") : List.copyOf(texts);
        if (citizens * (long) messagesEach > MOST_MESSAGES) {
            throw new InvalidInput("messagesEach", "must give at most " + MOST_MESSAGES + " messages in all");
        }
        if (texts.size() > 1_000) throw new InvalidInput("texts", "must be at most 1000");
        if (firstCitizen < 10_000_000L || firstCitizen > 900_000_000_000_000L) {
            throw new InvalidInput("firstCitizen", "must be a phone number of 8 to 15 digits with country code");
        }
    }

    int messages() {
        return citizens * messagesEach;
    }
}
