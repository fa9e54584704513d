package mx.gob.guanajuato.conectate.systemtests.documents;

import java.time.Duration;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;

/** docs/topics.md, from the code. */
final class TopicsDocument {
    private static final String HEAD =
            """
            # Topics

            Printed from `Topics` in `libraries/events`; a test compares. A service creates what is missing when it starts and
            leaves what exists as it is, but for what keeps longer than told here: that is set back. Partitions are fixed for
            good: adding some would move citizens between them.

            *Kept* is the longest time: a record of 8 d is there for 7 days and a half at least and is gone after 8. What a
            compacted topic (*newest of each key*) has no more is gone within 4 days; [privacy.md](privacy.md) tells how.

            | topic | partitions | key | value | kept | largest record | from → to |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final String REST =
            """

            ## Headers
            Every record bears `type`, `version`, `id` and `occurred-at` (UTC, ISO-8601), as plain text. `id` is the same for the
            same fact, however often it is written.

            ## How events may change
            - A new version only adds optional fields; `version` is raised with it.
            - A reader ignores fields that it does not know, and reads a subtype that it does not know as `Unknown`.
            - The golden files in `libraries/events/src/test/resources/golden` pin each released form: every one of them must
              still be readable.

            ## Identities
            - *Citizen key*: the phone number in digits with its country code (521… is 52…) where there is one, else Meta's
              business-scoped user id.
            - *Pseudonym*: the first 32 hexadecimal digits of HMAC-SHA256 with `CONECTATE_PSEUDONYM_KEY` over `citizen:` and
              the citizen key. An interaction's id is made likewise over `message:` and the wamid, which encodes a phone number.
            - *Digest of an erased citizen*: the same HMAC over `erasure:` and the citizen key.
            - *Message id*, derived, so that a repeat is recognised: of an answer `a-` and the first 32 hexadecimal digits of
              SHA-256 over `<wamid>#<position>`, position 0 for its first message; of a broadcast `b-` and those over
              `<broadcast id>#<citizen key>`; of a correction `c-` and those over `<kind/id@revision>#<citizen key>`.
            - *Callback data* (`biz_opaque_callback_data`) of every message that we send: `<message id>|<citizen key>`.
            """;

    private TopicsDocument() {}

    static String print() {
        return HEAD + Topics.all().stream().map(TopicsDocument::row).collect(Collectors.joining()) + REST;
    }

    private static String row(Topic topic) {
        return "| %s | %d | %s | %s | %s | %d MB | %s |%n"
                .formatted(
                        topic.name(),
                        topic.partitions(),
                        topic.key(),
                        topic.value(),
                        kept(topic),
                        topic.maxMessageBytes() / 1_048_576,
                        topic.flow());
    }

    private static String kept(Topic topic) {
        String time =
                topic.retention().map(Duration::toDays).map(days -> days + " d").orElse("for ever");
        if (!topic.compacted()) return time;
        return topic.retention().isPresent() ? "newest of each key, " + time : "newest of each key";
    }
}
