package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;

/**
 * What the bot remembers of one citizen between two messages.
 *
 * @param session empty before the first message
 * @param read when the newest {@value #MOST_IN_A_MINUTE} messages were sent that were read, oldest first
 * @param noticeAt when the citizen was last told to slow down
 */
record Conversation(Optional<Session> session, List<Instant> read, Optional<Instant> noticeAt) {
    /** The product's rule: more than 20 messages in a minute from one citizen are damped. */
    static final int MOST_IN_A_MINUTE = 20;

    /** The product's rule: a session ends 24 hours after the last message. */
    static final Duration SESSION = Duration.ofHours(24);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    Conversation {
        read = read == null ? List.of() : List.copyOf(read);
    }

    static Conversation none() {
        return new Conversation(Optional.empty(), List.of(), Optional.empty());
    }

    /** The session that a message sent then belongs to. */
    Optional<Session> openAt(Instant sentAt) {
        return session.filter(open -> sentAt.isBefore(open.lastMessageAt().plus(SESSION)));
    }

    /** Whether anything was said later than that. */
    boolean isOpenAfter(Instant moment) {
        return session.filter(open -> open.lastMessageAt().isAfter(moment)).isPresent();
    }

    /** Whether that message is one too many, by the time when the phone sent it: a late delivery damps nobody. */
    boolean tooManyAt(Instant sentAt) {
        return read.stream()
                        .filter(before -> !before.isAfter(sentAt) && withinAMinute(before, sentAt))
                        .count()
                >= MOST_IN_A_MINUTE;
    }

    boolean noticedAt(Instant sentAt) {
        return noticeAt.filter(before -> withinAMinute(before, sentAt)).isPresent();
    }

    Conversation afterNotice(Instant sentAt) {
        return new Conversation(session, read, Optional.of(sentAt));
    }

    Conversation afterRead(Session now, Instant sentAt) {
        var newest = Stream.concat(read.stream(), Stream.of(sentAt))
                .sorted()
                .skip(Math.max(0, read.size() + 1 - MOST_IN_A_MINUTE))
                .toList();
        return new Conversation(Optional.of(now), newest, noticeAt);
    }

    private static boolean withinAMinute(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(MINUTE) < 0;
    }
}
