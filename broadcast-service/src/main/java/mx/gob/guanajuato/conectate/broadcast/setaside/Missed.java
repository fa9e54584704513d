package mx.gob.guanajuato.conectate.broadcast.setaside;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Messages of broadcasts that did not reach one citizen, with none between them that did.
 *
 * @param messages their ids, one for each broadcast, no more of them than the rule asks for
 * @param since when the first of them failed
 */
public record Missed(List<String> messages, Instant since) {
    public Missed {
        messages = List.copyOf(messages);
    }

    /** The first. */
    static Missed of(Report report) {
        return new Missed(List.of(report.messageId()), report.at());
    }

    /** One more; Meta may report the same one again. */
    Missed and(Report report, int most) {
        if (messages.contains(report.messageId())) return this;
        var all = Stream.concat(messages.stream(), Stream.of(report.messageId()));
        return new Missed(all.limit(most).toList(), since);
    }

    /** Whether they are many enough, over a long enough time. */
    public boolean isLong(SetAsideSettings rule, Instant now) {
        return messages.size() >= rule.afterBroadcasts()
                && !since.plus(rule.afterTime()).isAfter(now);
    }
}
