package mx.gob.guanajuato.conectate.broadcast.lists;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;

/**
 * What proves that somebody wanted what they get. Never tells the number: whoever asks has it.
 *
 * @param state subscribed, left or moved
 * @param since when the present stay began
 * @param changedAt when the present state did
 * @param how it was said, for staff
 * @param at when it was said
 * @param wamid the message that said so
 * @param joinedBefore how and when they had joined, of somebody who left
 */
public record Proof(
        String state,
        Instant since,
        Instant changedAt,
        String how,
        Optional<Instant> at,
        Optional<String> wamid,
        Optional<String> joinedBefore,
        Optional<String> municipality,
        List<String> topics,
        List<String> tags,
        Optional<Instant> unreachableSince) {

    /** When the present state began, in words. */
    public String changedWhen() {
        return ConsentWords.when(changedAt);
    }

    /** When it was said, in words; empty: nobody knows. */
    public Optional<String> saidWhen() {
        return at.map(ConsentWords::when);
    }

    static Proof of(Subscriber one) {
        var consent = Optional.ofNullable(one.consent());
        return new Proof(
                one.state().name().toLowerCase(Locale.ROOT),
                one.since(),
                one.changedAt(),
                consent.map(ConsentWords::how).orElse(""),
                consent.flatMap(Consent::at),
                consent.flatMap(Consent::wamid),
                one.joining()
                        .map(joining -> ConsentWords.how(joining)
                                + joining.at()
                                        .map(at -> ", el " + ConsentWords.when(at))
                                        .orElse("")),
                one.traits().municipality(),
                one.traits().topics(),
                one.traits().tags(),
                one.traits().unreachableSince());
    }
}
