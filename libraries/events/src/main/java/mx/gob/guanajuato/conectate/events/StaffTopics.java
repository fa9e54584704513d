package mx.gob.guanajuato.conectate.events;

import java.time.Duration;
import java.util.Optional;

/** What staff write and decide: content, models, accounts, records of what was done, what is put back. */
final class StaffTopics {
    private static final int ONE_MEGABYTE = 1_048_576;

    private static final int FOUR_MEGABYTES = 4 * ONE_MEGABYTE;

    /** A record that could not be processed travels whole, in Base64, with its cause. */
    private static final int EIGHT_MEGABYTES = 8 * ONE_MEGABYTE;

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365 + 2);

    static final Topic CONTENT_CHANGES = new Topic(
            "content-changes",
            1,
            "kind/id",
            "ContentChange: revision, body or figure, valid from",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console, files → answers, broadcast");

    static final Topic CONTENT_HISTORY = new Topic(
            "content-history",
            1,
            "kind/id",
            "ContentChange: every revision there ever was",
            Optional.empty(),
            false,
            ONE_MEGABYTE,
            "console, files → console");

    static final Topic CONTENT_DRAFTS = new Topic(
            "content-drafts",
            1,
            "kind/id, figures/day",
            "ContentDraft: what staff have written and the bot does not say yet, when it is to be published",
            Optional.empty(),
            true,
            FOUR_MEGABYTES,
            "console → console");

    static final Topic FIGURE_IMPORTS = new Topic(
            "figure-imports",
            1,
            "import id",
            "FigureImport: a file of figures, its refused lines, what is held, who decided",
            Optional.of(Duration.ofDays(400)),
            true,
            FOUR_MEGABYTES,
            "console, folder, download → console");

    static final Topic INTENT_MODELS = new Topic(
            "intent-models",
            1,
            "offer/version, answer/version/instance, training-run",
            "ModelEvent: Offered (version, path, hash), Taken, Refused, TrainingRun",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "training, console → conversation → training, console");

    static final Topic AUDIT = new Topic(
            "audit",
            3,
            "actor",
            "AuditEntry: who, what, before and after",
            Optional.of(FIVE_YEARS),
            false,
            ONE_MEGABYTE,
            "consoles → console");

    static final Topic ERASURES = new Topic(
            "erasures",
            Topics.PARTITIONS,
            "digest of the citizen key, in the partition of the citizen key",
            "ErasureEvent: Ordered, Carried; never the number",
            Optional.of(FIVE_YEARS),
            false,
            ONE_MEGABYTE,
            "privacy office → all that key by citizen → privacy office");

    static final Topic STAFF = new Topic(
            "staff",
            1,
            "user name",
            "StaffMember: roles, hash of the password, since",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "console → consoles");

    static final Topic MONTHLY_REPORTS = new Topic(
            "monthly-reports",
            1,
            "month",
            "MonthlyReport: begun, sent or failed, when, by which instance",
            Optional.empty(),
            true,
            ONE_MEGABYTE,
            "metrics → metrics");

    static final Topic DEAD_LETTERS = new Topic(
            "dead-letters",
            3,
            "original key",
            "DeadLetter: raw record, topic, partition, offset, cause",
            Optional.of(MessageTopics.MESSAGES_KEPT),
            false,
            EIGHT_MEGABYTES,
            "all → replay");

    private StaffTopics() {}
}
