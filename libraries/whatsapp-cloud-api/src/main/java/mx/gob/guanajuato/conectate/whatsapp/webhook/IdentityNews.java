package mx.gob.guanajuato.conectate.whatsapp.webhook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/**
 * What a message tells of who is who: a phone number and a business-scoped user id side by side are one user; a system
 * message says that a number or an id has become another. Of number and id, the number is the one that is kept.
 *
 * @param former what the user was known as
 * @param now what the user is known as from now on
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system">
 *     Meta, system messages webhook reference</a>
 */
public record IdentityNews(Recipient former, Recipient now, Kind kind) {
    /** Why the two belong together. */
    public enum Kind {
        SAME_USER,
        NUMBER_CHANGED,
        USER_ID_CHANGED
    }

    private static final String SYSTEM = "system";

    static List<IdentityNews> of(ReceivedMessage message) {
        if (!message.type().equals(SYSTEM))
            return of(message.userId(), message.sender(), Kind.SAME_USER).toList();
        return new Fields(message.message())
                .inside(SYSTEM)
                .map(system -> of(message, system))
                .orElse(List.of());
    }

    private static List<IdentityNews> of(ReceivedMessage message, Fields system) {
        // Meta wrote new_wa_id before it wrote wa_id.
        Optional<Recipient> number = either(system, "wa_id", "new_wa_id", Recipient::ofPhone);
        Optional<Recipient> id = either(system, "user_id", "new_user_id", Recipient::ofUserId);
        return number.map(now -> toNumber(message, id, now))
                .or(() -> id.map(now -> toId(message, now)))
                .orElse(List.of());
    }

    private static List<IdentityNews> toNumber(ReceivedMessage message, Optional<Recipient> id, Recipient now) {
        return Stream.of(
                        of(
                                Optional.of(message.sender()),
                                now,
                                isPhone(message) ? Kind.NUMBER_CHANGED : Kind.USER_ID_CHANGED),
                        of(message.userId().filter(former -> isPhone(message)), now, Kind.USER_ID_CHANGED),
                        of(id, now, Kind.SAME_USER))
                .flatMap(news -> news)
                .toList();
    }

    private static List<IdentityNews> toId(ReceivedMessage message, Recipient now) {
        var news = isPhone(message)
                ? of(Optional.of(now), message.sender(), Kind.SAME_USER)
                : of(Optional.of(message.sender()), now, Kind.USER_ID_CHANGED);
        return news.toList();
    }

    private static Stream<IdentityNews> of(Optional<Recipient> former, Recipient now, Kind kind) {
        return former.filter(other -> !other.equals(now)).map(other -> new IdentityNews(other, now, kind)).stream();
    }

    private static boolean isPhone(ReceivedMessage message) {
        return !message.userId().equals(Optional.of(message.sender()));
    }

    private static Optional<Recipient> either(
            Fields fields, String one, String other, Function<String, Recipient> form) {
        return fields.recipient(one, form).or(() -> fields.recipient(other, form));
    }
}
