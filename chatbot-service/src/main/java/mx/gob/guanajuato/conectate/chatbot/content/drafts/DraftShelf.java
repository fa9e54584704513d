package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;

/** Every draft there is, in memory. Changed by the reader of {@code content-drafts} only. */
@ApplicationScoped
public class DraftShelf {
    /** What has no time of its own comes last. */
    private static final Comparator<ContentDraft> BY_TIME = Comparator.comparing(
                    (ContentDraft draft) -> draft.publishAt().orElse(Instant.MAX))
            .thenComparing(ContentDraft::savedAt, Comparator.reverseOrder());

    private final Map<String, ContentDraft> bySubject = new ConcurrentHashMap<>();

    void apply(ContentDraft draft) {
        bySubject.put(draft.subject(), draft);
    }

    /** The newest of that subject, also one that is over. */
    public Optional<ContentDraft> find(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    /** The one of that subject with which somebody can go on. */
    public Optional<ContentDraft> open(String subject) {
        return find(subject).filter(ContentDraft::isOpen);
    }

    /** Every one with which somebody can go on; what is scheduled first, by its time. */
    public List<ContentDraft> open() {
        return bySubject.values().stream()
                .filter(ContentDraft::isOpen)
                .sorted(BY_TIME)
                .toList();
    }

    /** Those that were published at their time, or late, since then; newest first. */
    public List<ContentDraft> publishedSince(Instant start) {
        return bySubject.values().stream()
                .filter(draft -> draft.state() == State.PUBLISHED)
                .filter(draft ->
                        draft.publishAt().isPresent() && draft.savedAt().isAfter(start))
                .sorted(Comparator.comparing(ContentDraft::savedAt).reversed())
                .toList();
    }

    /** Whether this is still the newest of its subject. */
    boolean isNewest(ContentDraft draft) {
        return find(draft.subject()).map(ContentDraft::revision).equals(Optional.of(draft.revision()));
    }
}
